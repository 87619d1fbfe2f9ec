"""Settings: complete or refused, never leaking."""

import stat
from dataclasses import fields
from pathlib import Path

import pytest

from bot.errors import SettingsProblems
from bot.sender import SIMULATED, Sender
from bot.settings import ROOT, Settings, development_environment

COMPLETE = {
    "PUBLIC_URL": "https://bot.example.org/",
    "REDIS_URL": "redis://:hidden-redis@localhost:6379/0",
    "DATABASE_URL": "postgres://mehfooz:hidden-database@localhost/mehfooz",
    "SECRET_KEY": "hidden-secret-key",
    "TWILIO_ACCOUNT_SID": "AC123",
    "TWILIO_AUTH_TOKEN": "hidden-token",
    "TWILIO_SENDERS": "whatsapp:+923001234567,+15551234567;two_way",
    "ORG_NAME": "Zindagi Trust",
}


def production(tmp_path: Path, **changes: str) -> Settings:
    return Settings.from_environment(COMPLETE | changes, development=False, data=tmp_path)


def development(tmp_path: Path, **given: str) -> Settings:
    return Settings.from_environment(given, development=True, data=tmp_path)


def test_production_takes_complete_settings(tmp_path: Path) -> None:
    settings = production(tmp_path)
    assert settings.public_url == "https://bot.example.org"
    assert settings.database_url == "postgresql+psycopg://mehfooz:hidden-database@localhost/mehfooz"
    assert settings.port == 8000
    assert not settings.simulator
    assert settings.twilio_api_url is None
    assert list(tmp_path.iterdir()) == []


def test_everything_missing_is_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(SettingsProblems) as refused:
        Settings.from_environment({"PORT": "eighty"}, development=False, data=tmp_path)
    for name in (*COMPLETE, "PORT"):
        assert name in str(refused.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("PORT", value) for value in ("0", "65536", "-1", "x", "۸۰")),
        *(("PUBLIC_URL", value) for value in ("bot.example.org", "ftp://x", "https://x?a=1", "https://")),
        *(("TWILIO_API_URL", value) for value in ("localhost:9000", "//x")),
        *(("REDIS_URL", value) for value in ("localhost", "http://x", "redis://a,http://b")),
        *(("DATABASE_URL", value) for value in ("mysql://x", "sqlite:///x", "postgresql", "x")),
        *(("TWILIO_SENDERS", value) for value in (",", "whatsapp:ZINDAGI", "tel:+1555", "+92 300 1")),
        *(("TWILIO_SENDERS", value) for value in ("+15551234567;both", "ZINDAGI;two_way", "+0123456")),
        *(("LOG_LEVEL", "loud"), ("SIMULATOR", "maybe"), ("SECRET_KEY", "short")),
        ("TWILIO_ACCOUNT_SID", "SK123"),
    ],
)
def test_a_malformed_value_names_its_setting(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(SettingsProblems, match=f"^These settings[^\n]*\n  {name} [^\n]*$"):
        production(tmp_path, **{name: value})


def test_nothing_secret_is_shown(tmp_path: Path) -> None:
    settings = production(tmp_path)
    assert "hidden" not in repr(settings)
    assert "hidden" in str(settings.as_environment())
    with pytest.raises(SettingsProblems) as refused:
        production(tmp_path, SECRET_KEY="secret", REDIS_URL="http://hidden", DATABASE_URL="my://hidden")
    assert "hidden" not in str(refused.value)


def test_senders(tmp_path: Path) -> None:
    listed = "whatsapp:+923001234567, sms:+15551234567 ,+15551234568;two_way,MGabc,sms:ZINDAGI,8558"
    assert production(tmp_path, TWILIO_SENDERS=listed).twilio_senders == (
        Sender("whatsapp", "+923001234567", two_way=True),
        Sender("sms", "+15551234567", two_way=False),
        Sender("sms", "+15551234568", two_way=True),
        Sender("sms", "MGabc", two_way=False),
        Sender("sms", "ZINDAGI", two_way=False),
        Sender("sms", "8558", two_way=False),
    )


def test_a_sender_as_twilio_writes_it() -> None:
    assert Sender("whatsapp", "+923001234567").twilio_address == "whatsapp:+923001234567"
    assert Sender("sms", "+15551234567").twilio_address == "+15551234567"
    assert Sender("whatsapp", "MGabc").twilio_address == "MGabc"
    assert Sender("whatsapp", "MGabc").is_service


def test_development_makes_what_is_missing_and_keeps_it(tmp_path: Path) -> None:
    data = tmp_path / ".data"
    first, again = development(data), development(data)
    assert first == again
    assert first.public_url == "http://127.0.0.1:8000"
    assert first.simulator
    assert first.twilio_senders == SIMULATED
    assert first.redis_url is None
    assert first.database_url is None
    for name in ("secret-key", "twilio-auth-token"):
        assert stat.S_IMODE((data / name).stat().st_mode) == 0o600
    assert first.secret_key != first.twilio_auth_token
    assert development(tmp_path / "other").secret_key != first.secret_key


def test_a_given_value_wins_in_development(tmp_path: Path) -> None:
    settings = development(tmp_path, **COMPLETE, PORT="9000", SIMULATOR="0")
    assert settings.secret_key == COMPLETE["SECRET_KEY"]
    assert settings.port == 9000
    assert not any(sender.simulated for sender in settings.twilio_senders)
    assert list(tmp_path.iterdir()) == []
    assert development(tmp_path, PORT="9000").public_url == "http://127.0.0.1:9000"


def test_the_simulator_has_senders_of_its_own(tmp_path: Path) -> None:
    senders = production(tmp_path, SIMULATOR="1").twilio_senders
    assert senders[2:] == SIMULATED
    assert not any(sender.simulated for sender in senders[:2])


@pytest.mark.parametrize("simulator", ["0", "1"])
def test_a_child_process_reads_the_same_settings(tmp_path: Path, simulator: str) -> None:
    settings = production(tmp_path, SIMULATOR=simulator, TWILIO_API_URL="http://127.0.0.1:9")
    env = settings.as_environment()
    assert Settings.from_environment(env, development=False, data=tmp_path) == settings


def test_the_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORG_NAME", "From outside")
    monkeypatch.delenv("PORT", raising=False)
    file = tmp_path / ".env"
    file.write_text("PORT=9001\nORG_NAME=From the file\n")
    env = development_environment(file)
    assert (env["PORT"], env["ORG_NAME"]) == ("9001", "From outside")


def test_every_setting_is_in_the_example() -> None:
    example = (ROOT / ".env.example").read_text()
    names = [each.name.upper() for each in fields(Settings)]
    assert names
    assert [name for name in names if f"#{name}=" not in example] == []
