"""Every error of our own. Its type says what the caller should do.

MehfoozError
├── SettingsProblems         say them all; nothing can start
├── EmbeddedServerFailed     say it; give REDIS_URL or DATABASE_URL instead
│   └── DataFolderInUse      another Mehfooz works in this folder; stop that one first
├── ContentProblems          say them all; nothing can start
├── TextMissing              the content check let something through; the emergency answer is given
├── NotForUs                 a request that is none of ours; answer 400, nothing is done
├── TooLarge                 a body longer than any form of Twilio's; answer 413
├── SignatureRefused         answer 403, log it loudly, nothing is done
├── StoreUnavailable         nothing was promised; say so, the next try starts over
│   ├── RedisUnavailable     sessions and counters are out of reach: the emergency answer is given
│   └── DatabaseUnavailable  what needs PostgreSQL says so; conversations go on
├── NothingMeasured          a measurement examined nothing; say where it looked
├── UnknownFlow              say which flows there are
├── ChatLineWrong            one line of `mehfooz chat --json`; say why and go on
├── SessionBusy              others keep changing the session; ask Twilio to try again
└── CannotRun                `make run` cannot go on; the sentence says what to do
"""

from collections.abc import Iterable
from dataclasses import dataclass


class MehfoozError(Exception):
    """The root of our tree; its text is a sentence for the person at the terminal."""


class SettingsProblems(MehfoozError):
    """Some settings are missing or malformed; all of them are named at once."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(("These settings need attention:", *self._lines())))

    def _lines(self) -> Iterable[str]:
        return (f"  {problem}" for problem in self.problems)


class EmbeddedServerFailed(MehfoozError):
    """A server of our own did not start or did not stay."""


class DataFolderInUse(EmbeddedServerFailed):
    """Two may never share one data folder."""


class CannotRun(MehfoozError):
    """The bot cannot be run here as asked."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend in the content: the file, the place in it, what is wrong and the cure."""

    file: str
    place: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}: {self.place}: {self.text}" if self.place else f"{self.file}: {self.text}"


class ContentProblems(MehfoozError):
    """Flows, texts, words or facts do not fit together; all problems are named at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class TextMissing(MehfoozError):
    """A text was asked for that the content does not have."""


class NotForUs(MehfoozError):
    """What was posted is no message and no status of ours."""


class SignatureRefused(MehfoozError):
    """Whoever posted this could not show that they are Twilio."""


class SessionBusy(MehfoozError):
    """The session changed under our hands again and again."""


class StoreUnavailable(MehfoozError):
    """A store did not answer in time; what was asked of it may or may not have happened."""


class RedisUnavailable(StoreUnavailable):
    """Redis is gone, hangs or refuses."""


class DatabaseUnavailable(StoreUnavailable):
    """PostgreSQL is gone, hangs or refuses connections."""


class ChatLineWrong(MehfoozError):
    """A line that is no message."""


class UnknownFlow(MehfoozError):
    """No flow has that name."""


class TooLarge(MehfoozError):
    """The body is longer than any form of Twilio's."""


class NothingMeasured(MehfoozError):
    """There was nothing to measure: a figure of it would be a lie."""
