"""What a simulated phone sends, as the form that Twilio would post. Field by field as in tests/webhooks."""

import json
from datetime import datetime
from typing import Annotated, Literal

import msgspec

from bot.conversation.session import Channel
from bot.sender import SIMULATED_PEOPLE, Sender

Kind = Literal[
    "text",
    "forwarded",
    "button",
    "list",
    "location",
    "picture",
    "video",
    "voice",
    "sticker",
    "contact",
]
ACCOUNT = "AC" + "0" * 32
# Content type and what WhatsApp calls it. There is no address: nothing was uploaded.
MEDIA: dict[str, tuple[str, str]] = {
    "picture": ("image/jpeg", "image"),
    "video": ("video/mp4", "video"),
    "voice": ("audio/ogg", "audio"),
    "sticker": ("image/webp", "sticker"),
    "contact": ("text/vcard", "contacts"),
}
MESSAGE_TYPES = {"button": "button", "list": "interactive", "location": "location"}
KARACHI = {"Latitude": "24.8607", "Longitude": "67.0011", "Address": "", "Label": ""}
PLACES = ("ToCountry", "ToState", "ToCity", "ToZip", "FromCountry", "FromState", "FromCity", "FromZip")


class Sent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One message of a simulated person. `at` is their own clock, where it was moved."""

    id: Annotated[str, msgspec.Meta(pattern=r"^SM[0-9a-f]{32}\Z")]
    number: Annotated[str, msgspec.Meta(pattern=rf"^\{SIMULATED_PEOPLE}[0-9]{{7}}\Z")]
    channel: Channel
    to: str
    kind: Kind = "text"
    text: Annotated[str, msgspec.Meta(max_length=1600)] = ""
    choice: Annotated[str, msgspec.Meta(max_length=200)] = ""
    at: Annotated[datetime, msgspec.Meta(tz=True)] | None = None


def form_of(sent: Sent, sender: Sender) -> dict[str, str]:
    """The form, unsigned."""
    common = {
        "MessageSid": sent.id,
        "SmsMessageSid": sent.id,
        "SmsSid": sent.id,
        "SmsStatus": "received",
        "AccountSid": ACCOUNT,
        "ApiVersion": "2010-04-01",
        "To": sender.twilio_address,
        "Body": sent.text,
        "NumSegments": "1",
        "NumMedia": "0",
    }
    of_channel = _whatsapp(sent) if sent.channel == "whatsapp" else _sms(sent)
    return common | of_channel | _kind(sent) | _clock(sent)


def _whatsapp(sent: Sent) -> dict[str, str]:
    digits = sent.number.removeprefix("+")
    who = {"ProfileName": "Simulated Person", "WaId": digits}
    kind = MEDIA[sent.kind][1] if sent.kind in MEDIA else MESSAGE_TYPES.get(sent.kind, "text")
    return who | {
        "From": f"whatsapp:{sent.number}",
        "MessageType": kind,
        "ReferralNumMedia": "0",
        "ChannelMetadata": json.dumps({"type": "whatsapp", "data": {"context": who}}),
    }


def _sms(sent: Sent) -> dict[str, str]:
    return dict.fromkeys(PLACES, "") | {"From": sent.number, "ToCountry": "US", "FromCountry": "PK"}


def _kind(sent: Sent) -> dict[str, str]:
    if sent.kind in MEDIA:
        return {"NumMedia": "1", "MediaContentType0": MEDIA[sent.kind][0]}
    if sent.kind == "button":
        return {"ButtonText": sent.text, "ButtonPayload": sent.choice}
    if sent.kind == "list":
        return {"ListTitle": sent.text, "ListId": sent.choice}
    if sent.kind == "location":
        return KARACHI
    if sent.kind == "forwarded":
        return {"Forwarded": "true", "FrequentlyForwarded": "true"}
    return {}


def _clock(sent: Sent) -> dict[str, str]:
    return {"SimulatedAt": sent.at.isoformat()} if sent.at else {}
