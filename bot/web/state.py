"""What every request may need, built once by wiring."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.actions.receive import Desk
from bot.channels.twilio import Signature
from bot.sender import Sender
from bot.web.metrics import Metrics

Probe = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Web:
    """The parts behind the web process. A probe raises when what it asks is gone."""

    desk: Desk
    signature: Signature
    senders: tuple[Sender, ...]
    now: Callable[[], datetime]
    probes: dict[str, Probe]
    port: int
    org: str
    simulator: bool = False
    metrics: Metrics = field(default_factory=Metrics)

    def sender(self, channel: str, address: str) -> Sender | None:
        """The sender of ours that a message came in on, if it is listed."""
        for sender in self.senders:
            if (sender.channel, sender.address) == (channel, address):
                return sender
        return None
