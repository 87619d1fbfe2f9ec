"""The numbers and names that we send from, as TWILIO_SENDERS lists them."""

import re
from dataclasses import dataclass

from bot.conversation.session import Channel

FORM = "whatsapp:+92…,sms:+1…;two_way (a bare +1… is SMS; MG… is a Messaging Service)"
SERVICE = re.compile(r"MG[0-9A-Za-z]+")
ADDRESS: dict[Channel, re.Pattern[str]] = {
    "whatsapp": re.compile(r"\+[1-9]\d{6,14}|" + SERVICE.pattern),
    # A number, a short code, or a name of up to eleven signs with a letter in it.
    "sms": re.compile(r"\+[1-9]\d{6,14}|\d{3,8}|(?=.*[A-Za-z])[0-9A-Za-z ]{1,11}|" + SERVICE.pattern),
}


@dataclass(frozen=True, slots=True)
class Sender:
    """One address that people see. Without `two_way`, what we push asks for no answer."""

    channel: Channel
    address: str
    two_way: bool = True
    simulated: bool = False

    @property
    def is_service(self) -> bool:
        """Whether it is a Messaging Service, behind which Twilio chooses a number."""
        return SERVICE.fullmatch(self.address) is not None

    @property
    def twilio_address(self) -> str:
        """As Twilio writes it in To and From."""
        if self.channel == "whatsapp" and not self.is_service:
            return f"whatsapp:{self.address}"
        return self.address

    def __str__(self) -> str:
        marks = (";two_way" if self.two_way and self.channel == "sms" else "") + (
            ";simulated" if self.simulated else ""
        )
        return f"{self.channel}:{self.address}{marks}"


# Twilio's own test numbers: no message ever leaves from these.
SIMULATED = (
    Sender("whatsapp", "+15005550006", two_way=True, simulated=True),
    Sender("sms", "+15005550007", two_way=True, simulated=True),
    Sender("sms", "+15005550008", two_way=False, simulated=True),
)
# No network in Pakistan has the code 399: nobody real is ever behind such a number.
SIMULATED_PEOPLE = "+92399"


def parse_senders(text: str) -> tuple[Sender, ...]:
    """The senders of a list; ValueError names the first entry that is none."""
    senders = tuple(parse_sender(entry.strip()) for entry in text.split(",") if entry.strip())
    if not senders:
        raise ValueError("names no sender")
    return senders


def parse_sender(entry: str) -> Sender:
    """One entry of the list; ValueError says what is wrong with it."""
    name, *marks = (part.strip() for part in entry.split(";"))
    channel: Channel = "whatsapp" if name.startswith("whatsapp:") else "sms"
    address = name.removeprefix(f"{channel}:")
    if not ADDRESS[channel].fullmatch(address) or (":" in address):
        raise ValueError(f"{entry!r} is no sender; write {FORM}")
    if unknown := set(marks) - {"two_way", "simulated"}:
        raise ValueError(f"{entry!r} has an unknown mark {sorted(unknown)[0]!r}; there is two_way")
    two_way = channel == "whatsapp" or "two_way" in marks
    if two_way and not address.startswith(("+", "MG")) and not address.isdigit():
        raise ValueError(f"{entry!r} is a name, nobody can answer it: leave out two_way")
    return Sender(channel, address, two_way, "simulated" in marks)
