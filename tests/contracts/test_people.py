"""What the store of people promises."""

import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidTag
from sqlalchemy import text

from bot.errors import DatabaseUnavailable
from bot.person import Pepper
from bot.ports import Forgotten
from bot.storage.database import Database
from bot.storage.embedded.postgres import Postgres
from bot.storage.migrations import upgrade
from bot.storage.people import PostgresPeople
from bot.storage.sealing import Seal

NUMBER, OTHER = "+923001234567", "+923337654321"
PEPPER = Pepper(b"a secret of these tests")
START = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
TABLES = ("people", "consent_ledger", "do_not_contact")
WISH: dict[str, Any] = {
    "channel": "whatsapp",
    "locale": "ur",
    "role": "parent",
    "frequency": "weekly",
    "message_id": "SM1",
    "at": START,
}
NO: dict[str, Any] = {"channel": "whatsapp", "message_id": "SM2", "at": START + timedelta(hours=1)}
FORGET: dict[str, Any] = {"message_id": "SM3", "at": START + timedelta(hours=2)}


class Rows:
    """Looks into the tables behind the store's back."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, query: str) -> list[dict[str, Any]]:
        async def work(connection: Any) -> list[dict[str, Any]]:
            return [dict(row) for row in (await connection.execute(text(query))).mappings()]

        return await self._database.run(work)

    async def as_text(self) -> str:
        """Every row of every table, as a dump would show it."""
        found = [await self.of(f"SELECT {table}::text AS row FROM {table}") for table in TABLES]
        return "\n".join(str(row["row"]) for rows in found for row in rows)

    async def ledger(self) -> list[tuple[str, str, str | None]]:
        rows = await self.of("SELECT what, action, number_key FROM consent_ledger ORDER BY id")
        return [(row["what"], row["action"], row["number_key"]) for row in rows]

    async def never_contacted(self) -> list[str]:
        return [row["number_key"] for row in await self.of("SELECT number_key FROM do_not_contact")]

    async def get_tips(self) -> list[dict[str, Any]]:
        return await self.of("SELECT * FROM people ORDER BY id")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    upgrade(database_url)
    opened = Database(database_url)

    async def empty(connection: Any) -> None:
        await connection.execute(text(f"TRUNCATE {', '.join(TABLES)}"))

    await opened.run(empty, patience=10)
    yield opened
    await opened.close()


@pytest.fixture
def people(database: Database) -> PostgresPeople:
    return PostgresPeople(database, PEPPER)


@pytest.fixture
def rows(database: Database) -> Rows:
    return Rows(database)


async def test_a_yes_is_kept_with_everything_it_said(people: PostgresPeople, rows: Rows) -> None:
    await people.subscribe(NUMBER, **WISH)
    (person,) = await rows.get_tips()
    kept = ("channel", "locale", "role", "frequency", "subscribed_at", "number_key")
    assert tuple(person[name] for name in kept) == (
        *("whatsapp", "ur", "parent", "weekly"),
        START,
        PEPPER.number(NUMBER),
    )
    assert await rows.of("SELECT person_id, channel, at FROM consent_ledger") == [
        {"person_id": person["id"], "channel": "whatsapp", "at": START}
    ]


async def test_the_same_message_again_changes_nothing(people: PostgresPeople, rows: Rows) -> None:
    await people.subscribe(NUMBER, **WISH)
    before = await rows.as_text()
    await people.subscribe(NUMBER, **WISH | {"frequency": "fortnightly", "at": START + timedelta(1)})
    assert await rows.as_text() == before


async def test_a_new_wish_changes_the_old_one_and_both_are_in_the_ledger(
    people: PostgresPeople, rows: Rows
) -> None:
    await people.subscribe(NUMBER, **WISH)
    later = {"message_id": "SM9", "frequency": "fortnightly", "locale": "en", "at": START + timedelta(1)}
    await people.subscribe(NUMBER, **WISH | later)
    (person,) = await rows.get_tips()
    assert (person["frequency"], person["locale"], person["subscribed_at"]) == ("fortnightly", "en", START)
    assert len(await rows.ledger()) == 2


async def test_the_same_message_id_from_two_people_is_two_messages(
    people: PostgresPeople, rows: Rows
) -> None:
    await people.subscribe(NUMBER, **WISH)
    await people.subscribe(OTHER, **WISH)
    assert len(await rows.get_tips()) == 2


async def test_a_no_ends_the_tips_whoever_says_it(people: PostgresPeople, rows: Rows) -> None:
    await people.subscribe(NUMBER, **WISH)
    await people.unsubscribe(NUMBER, **NO)
    await people.unsubscribe(OTHER, **NO)
    assert await rows.get_tips() == []
    assert sorted(await rows.never_contacted()) == sorted(map(PEPPER.number, (NUMBER, OTHER)))
    assert [what for what, _, _ in await rows.ledger()] == ["tips", "stop", "stop"]


async def test_a_yes_that_is_delivered_late_once_more_does_not_undo_a_no(
    people: PostgresPeople, rows: Rows
) -> None:
    await people.subscribe(NUMBER, **WISH)
    await people.unsubscribe(NUMBER, **NO)
    await people.subscribe(NUMBER, **WISH)
    assert await rows.get_tips() == []
    assert await rows.never_contacted() == [PEPPER.number(NUMBER)]


@pytest.mark.parametrize("ends", ["unsubscribe", "forget"])
async def test_a_new_yes_of_their_own_takes_them_off_the_list(
    people: PostgresPeople, rows: Rows, ends: str
) -> None:
    if ends == "forget":
        await people.forget(NUMBER, **FORGET)
    else:
        await people.unsubscribe(NUMBER, **NO)
    await people.subscribe(NUMBER, **WISH | {"message_id": "SM9"})
    assert await rows.never_contacted() == []
    assert len(await rows.get_tips()) == 1


async def test_forgetting_says_what_there_was(people: PostgresPeople) -> None:
    assert await people.forget(NUMBER, **FORGET) == Forgotten(tips=False)
    await people.subscribe(NUMBER, **WISH)
    assert await people.forget(NUMBER, **FORGET | {"message_id": "SM8"}) == Forgotten(tips=True)
    assert await people.forget(NUMBER, **FORGET | {"message_id": "SM9"}) == Forgotten(tips=False)


async def test_the_same_wish_to_be_forgotten_says_the_same_again(people: PostgresPeople) -> None:
    await people.subscribe(NUMBER, **WISH)
    assert await people.forget(NUMBER, **FORGET) == Forgotten(tips=True)
    assert await people.forget(NUMBER, **FORGET) == Forgotten(tips=True)


async def test_after_forgetting_only_the_proof_and_the_list_know_the_key(
    people: PostgresPeople, rows: Rows
) -> None:
    await people.subscribe(NUMBER, **WISH)
    await people.subscribe(OTHER, **WISH)
    await people.unsubscribe(NUMBER, **NO)
    await people.subscribe(NUMBER, **WISH | {"message_id": "SM9"})
    await people.forget(NUMBER, **FORGET)
    key, other = PEPPER.number(NUMBER), PEPPER.number(OTHER)
    assert await rows.ledger() == [
        ("tips", "given", None),
        ("tips", "given", other),
        ("stop", "withdrawn", None),
        ("tips", "given", None),
        ("forget", "withdrawn", key),
    ]
    assert await rows.never_contacted() == [key]
    assert (await rows.as_text()).count(key) == 2
    assert [person["number_key"] for person in await rows.get_tips()] == [other]


async def test_no_dump_shows_a_number_or_a_message_id(people: PostgresPeople, rows: Rows) -> None:
    message = "SM00112233445566778899aabbccddeeff"
    await people.subscribe(NUMBER, **WISH | {"message_id": message})
    await people.unsubscribe(OTHER, **NO | {"message_id": message})
    dumped = await rows.as_text()
    digits = NUMBER.removeprefix("+92")
    assert PEPPER.number(NUMBER) in dumped
    for hidden in (digits, digits.encode().hex(), OTHER.removeprefix("+92"), message.removeprefix("SM")):
        assert hidden not in dumped


async def test_a_sealed_number_opens_with_the_key_and_in_its_own_row_only(
    people: PostgresPeople, rows: Rows
) -> None:
    await people.subscribe(NUMBER, **WISH)
    (person,) = await rows.get_tips()
    key, sealed = person["number_key"], person["number_sealed"]
    assert Seal(PEPPER).open(sealed, number_key=key) == NUMBER
    with pytest.raises(InvalidTag):
        Seal(Pepper(b"another secret")).open(sealed, number_key=key)
    with pytest.raises(InvalidTag):
        Seal(PEPPER).open(sealed, number_key=PEPPER.number(OTHER))


async def test_the_same_number_is_sealed_differently_every_time() -> None:
    sealed = {Seal(PEPPER).seal(NUMBER, number_key="key") for _ in range(10)}
    assert len(sealed) == 10


async def test_old_entries_of_those_who_get_nothing_are_unlinked(people: PostgresPeople, rows: Rows) -> None:
    await people.subscribe(NUMBER, **WISH)
    await people.subscribe(OTHER, **WISH)
    await people.unsubscribe(OTHER, **NO)
    await people.unsubscribe("+923450000000", **NO | {"at": START + timedelta(days=500)})
    assert await people.unlink_before(START + timedelta(days=400)) == 2
    assert await rows.ledger() == [
        ("tips", "given", PEPPER.number(NUMBER)),
        ("tips", "given", None),
        ("stop", "withdrawn", None),
        ("stop", "withdrawn", PEPPER.number("+923450000000")),
    ]
    assert PEPPER.number(OTHER) in await rows.never_contacted()


CALLS: dict[str, Callable[[PostgresPeople], Awaitable[object]]] = {
    "subscribe": lambda people: people.subscribe(NUMBER, **WISH),
    "unsubscribe": lambda people: people.unsubscribe(NUMBER, **NO),
    "forget": lambda people: people.forget(NUMBER, **FORGET),
}


class TestWithoutPostgres:
    """The same store while its database is away, and when it is back."""

    @pytest.fixture
    def postgres(self, tmp_path_factory: pytest.TempPathFactory) -> Any:
        server = Postgres(Path(tmp_path_factory.mktemp("postgres")) / "home", durable=False)
        server.start()
        upgrade(server.url)
        yield server
        server.stop()

    async def test_every_wish_says_that_it_is_away_and_works_when_it_is_back(
        self, postgres: Postgres
    ) -> None:
        database = Database(postgres.url)
        people = PostgresPeople(database, PEPPER)
        await people.subscribe(OTHER, **WISH)
        assert postgres._process
        # Not `stop`, after which a server of tests forgets its data.
        postgres._process.stop(signal.SIGINT, patience=15)
        for call in CALLS.values():
            with pytest.raises(DatabaseUnavailable):
                await call(people)
        postgres.start()
        for call in CALLS.values():
            await call(people)
        assert len(await Rows(database).get_tips()) == 1
        await database.close()

    async def test_one_that_hangs_is_given_up_and_used_again_when_it_wakes(self, postgres: Postgres) -> None:
        database = Database(postgres.url, connections=2)
        people = PostgresPeople(database, PEPPER)
        assert postgres._process
        postgres._process.process.send_signal(signal.SIGSTOP)
        try:
            for call in CALLS.values():
                with pytest.raises(DatabaseUnavailable):
                    await call(people)
        finally:
            postgres._process.process.send_signal(signal.SIGCONT)
        await database.run(lambda connection: connection.execute(text("SELECT 1")), patience=30)
        for call in CALLS.values():
            await call(people)
        await database.close()
