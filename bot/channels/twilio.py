"""Twilio's forms and signatures. Facts about them: https://www.twilio.com/docs/messaging/guides/webhook-request
and https://www.twilio.com/docs/usage/webhooks/webhooks-security."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl
from xml.sax.saxutils import escape

from twilio.request_validator import RequestValidator

from bot.conversation.session import Channel, Inbound
from bot.errors import NotForUs, SignatureRefused

WHATSAPP = "whatsapp:"
MOST_MEDIA = 10
MOST_DIGITS = 5
STATUSES = frozenset(
    ("accepted", "scheduled", "queued", "sending", "sent", "delivered", "read", "undelivered", "failed")
)
MOST_LETTERS = 1600


@dataclass(frozen=True, slots=True)
class Status:
    """What became of a message that we sent."""

    message_id: str
    status: str
    error_code: str
    channel: Channel


class _Fields(dict[str, str]):
    """The fields by name (the last of several wins for us); the validator asks `getall` for all of one name."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        super().__init__(pairs)
        self._all: dict[str, list[str]] = {}
        for name, value in pairs:
            self._all.setdefault(name, []).append(value)

    def getall(self, name: str) -> list[str]:
        """Every value of a name."""
        return self._all[name]


class Form:
    """A posted form, its blank values kept, since the signature counts them too."""

    def __init__(self, body: bytes) -> None:
        try:
            pairs = parse_qsl(
                body.decode("utf-8"), keep_blank_values=True, max_num_fields=400, errors="strict"
            )
        except (UnicodeDecodeError, ValueError) as error:
            raise NotForUs("not a form") from error
        self.pairs = _Fields(pairs)

    def get(self, name: str) -> str:
        """A field, or nothing."""
        return self.pairs.get(name, "")


class Signature:
    """Decides who may post: Twilio's validator over our public address, never over what a header claims."""

    def __init__(self, auth_token: str, public_url: str) -> None:
        self._validator = RequestValidator(auth_token) if auth_token else None
        self._public_url = public_url.rstrip("/")

    def check(self, path: str, form: Form, signature: str) -> None:
        """Raise SignatureRefused unless Twilio signed exactly this; an empty token refuses everything."""
        if self._validator is None or not signature:
            raise SignatureRefused
        url = f"{self._public_url}{path}"
        if not self._validator.validate(url, form.pairs, signature):
            raise SignatureRefused

    def make(self, path: str, pairs: Mapping[str, str]) -> str:
        """The signature that Twilio would give: the simulator signs with it."""
        if self._validator is None:
            raise SignatureRefused
        return str(self._validator.compute_signature(f"{self._public_url}{path}", pairs))


def inbound_of(form: Form) -> Inbound:
    """The message in a form. What we do not need (profile name, place, media address) is left behind here.
    Raises NotForUs when it names no message or no sender."""
    sender, message_id = form.get("From"), form.get("MessageSid") or form.get("SmsMessageSid")
    if not sender or not message_id:
        raise NotForUs("no MessageSid or no From")
    return Inbound(
        id=message_id[:64],
        sender=sender.removeprefix(WHATSAPP),
        channel="whatsapp" if sender.startswith(WHATSAPP) else "sms",
        to=form.get("To").removeprefix(WHATSAPP),
        text=_text(form)[:MOST_LETTERS],
        choice=(form.get("ButtonPayload") or form.get("ListId"))[:200],
        media=_media(form),
        location=bool(form.get("Latitude")),
        forwarded_many=form.get("FrequentlyForwarded").lower() == "true",
    )


def status_of(form: Form) -> Status:
    """The delivery status in a form. Raises NotForUs when it names no message."""
    message_id = form.get("MessageSid") or form.get("SmsSid")
    status = form.get("MessageStatus") or form.get("SmsStatus")
    if not message_id or not status:
        raise NotForUs("no MessageSid or no MessageStatus")
    whatsapp = form.get("From").startswith(WHATSAPP) or form.get("To").startswith(WHATSAPP)
    channel: Channel = "whatsapp" if whatsapp else "sms"
    # Both go into logs and figures: nothing but Twilio's own words and numbers may.
    known = status.lower() if status.lower() in STATUSES else "other"
    code = form.get("ErrorCode")
    plain = code.isascii() and code.isdigit() and len(code) <= MOST_DIGITS
    return Status(message_id[:64], known, code if plain else "", channel)


def twiml(texts: Iterable[str]) -> str:
    """Messages as Twilio reads them in the answer to a webhook."""
    messages = "".join(f"<Message>{escape(text)}</Message>" for text in texts)
    return f'<?xml version="1.0" encoding="UTF-8"?><Response>{messages}</Response>'


def _text(form: Form) -> str:
    # A tapped button repeats its label in Body only sometimes.
    return form.get("Body") or form.get("ButtonText") or form.get("ListTitle")


def _media(form: Form) -> tuple[str, ...]:
    number = form.get("NumMedia")
    plain = number.isascii() and number.isdigit() and len(number) <= MOST_DIGITS
    count = min(int(number), MOST_MEDIA) if plain else 0
    return tuple(form.get(f"MediaContentType{index}") or "application/octet-stream" for index in range(count))
