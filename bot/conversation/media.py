"""What to say when somebody sends something other than words. It is never opened."""

from bot.conversation.script import Script
from bot.conversation.session import Inbound

_BY_TYPE = (
    ("audio/", "voice"),
    ("image/webp", "sticker"),
    ("image/", "media"),
    ("video/", "media"),
    ("text/vcard", "contact"),
    ("text/x-vcard", "contact"),
)


def notice(script: Script, inbound: Inbound) -> str:
    """The text that answers a picture, a voice note, a location, or nothing at all."""
    return script.built_in[_kind(inbound)]


def _kind(inbound: Inbound) -> str:
    if inbound.location:
        return "location"
    if not inbound.media:
        return "empty"
    kinds = [_kind_of(content_type) for content_type in inbound.media]
    # A picture among other things decides: that is the one thing nobody should send.
    return "media" if "media" in kinds else kinds[0]


def _kind_of(content_type: str) -> str:
    return next((kind for start, kind in _BY_TYPE if content_type.lower().startswith(start)), "file")
