"""Those who asked for tips, and the ledger of what they agreed to and took back, in PostgreSQL.

After "forget me" the person's row is gone and every earlier row of the ledger has lost its key, so that nothing says
whose it was. Two things stay under the keyed hash of the number: the ledger's row of the "forget me" itself, as proof
that it was done, and the do-not-contact list. A later yes of the person's own takes them off that list again.
"""

import hashlib
from datetime import datetime

from sqlalchemy import delete, exists, null, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversation.session import Channel
from bot.person import Pepper
from bot.ports import Forgotten, Frequency
from bot.storage.database import Database
from bot.storage.sealing import Seal
from bot.storage.tables import consent_ledger, do_not_contact, people

TIPS = "tips"


class PostgresPeople:
    """Every method raises DatabaseUnavailable when PostgreSQL is gone, and is safe to repeat after that."""

    def __init__(self, database: Database, pepper: Pepper) -> None:
        self._database = database
        self._pepper = pepper
        self._seal = Seal(pepper)

    async def subscribe(
        self,
        number: str,
        *,
        channel: Channel,
        locale: str,
        role: str,
        frequency: Frequency,
        message_id: str,
        at: datetime,
    ) -> None:
        """Record a yes to tips. The same message again changes nothing."""
        key = self._pepper.number(number)
        wish = {"channel": channel, "locale": locale, "role": role, "frequency": frequency}
        row = {
            "number_key": key,
            "number_sealed": self._seal.seal(number, number_key=key),
            "subscribed_at": at,
            **wish,
        }
        entry = self._entry("tips", "given", key, message_id, at) | {"channel": channel}

        async def work(connection: AsyncConnection) -> None:
            written = await write(connection, entry)
            if written is None:
                return
            await connection.execute(delete(do_not_contact).where(do_not_contact.c.number_key == key))
            upsert = (
                insert(people).values(row).on_conflict_do_update(index_elements=["number_key"], set_=wish)
            )
            person = await connection.scalar(upsert.returning(people.c.id))
            await connection.execute(
                update(consent_ledger).where(consent_ledger.c.id == written).values(person_id=person)
            )

        await self._database.run(work)

    async def unsubscribe(self, number: str, *, channel: Channel, message_id: str, at: datetime) -> None:
        """Record a no: nothing is pushed to this number from here on, whether it was known or not."""
        key = self._pepper.number(number)
        entry = self._entry("stop", "withdrawn", key, message_id, at) | {"channel": channel}

        async def work(connection: AsyncConnection) -> None:
            if await write(connection, entry) is not None:
                await stop(connection, key, at)

        await self._database.run(work)

    async def forget(self, number: str, *, message_id: str, at: datetime) -> Forgotten:
        """Remove the person and unlink the ledger. The same message again tells the same."""
        key = self._pepper.number(number)
        entry = self._entry("forget", "withdrawn", key, message_id, at)

        async def work(connection: AsyncConnection) -> Forgotten:
            written = await write(connection, entry)
            if written is None:
                return await already_forgotten(connection, entry["source"])
            removed = await stop(connection, key, at)
            ledger = consent_ledger.c
            await connection.execute(
                update(consent_ledger)
                .where(ledger.number_key == key, ledger.id != written)
                .values(number_key=null(), person_id=null())
            )
            await connection.execute(
                update(consent_ledger).where(ledger.id == written).values(removed=TIPS if removed else None)
            )
            return Forgotten(tips=removed)

        return await self._database.run(work)

    async def unlink_before(self, moment: datetime) -> int:
        """Take the key from what the ledger says about earlier times of those who get no tips any more."""
        ledger = consent_ledger.c
        subscribed = exists().where(people.c.number_key == ledger.number_key)
        old = (ledger.at < moment) & ledger.number_key.is_not(None) & ~subscribed
        unlink = update(consent_ledger).where(old).values(number_key=null(), person_id=null())

        async def work(connection: AsyncConnection) -> int:
            return (await connection.execute(unlink)).rowcount

        return await self._database.run(work, patience=60)

    def _entry(self, what: str, action: str, key: str, message_id: str, at: datetime) -> dict[str, object]:
        said = f"{what}:{key}:{message_id}".encode()
        source = hashlib.blake2b(said, key=self._pepper.derived("consent"), digest_size=16).hexdigest()
        return {"what": what, "action": action, "number_key": key, "source": source, "at": at}


async def write(connection: AsyncConnection, entry: dict[str, object]) -> int | None:
    """Add a row to the ledger and return its id; None when this message has been written down before."""
    add = insert(consent_ledger).values(entry).on_conflict_do_nothing(index_elements=["source"])
    written: int | None = await connection.scalar(add.returning(consent_ledger.c.id))
    return written


async def stop(connection: AsyncConnection, key: str, at: datetime) -> bool:
    """Push nothing to this number any more, and say whether anything was being pushed."""
    listed = insert(do_not_contact).values(number_key=key, since=at).on_conflict_do_nothing()
    await connection.execute(listed)
    deleted = await connection.execute(delete(people).where(people.c.number_key == key))
    return deleted.rowcount > 0


async def already_forgotten(connection: AsyncConnection, source: object) -> Forgotten:
    """What the same message removed the first time."""
    removed = select(consent_ledger.c.removed).where(consent_ledger.c.source == source)
    return Forgotten(tips=await connection.scalar(removed) == TIPS)
