"""Every error of our own. Its type says what the caller should do.

MehfoozError
├── SettingsProblems         say them all; nothing can start
├── EmbeddedServerFailed     say it; give REDIS_URL or DATABASE_URL instead
│   └── DataFolderInUse      another Mehfooz works in this folder; stop that one first
└── CannotRun                `make run` cannot go on; the sentence says what to do
"""

from collections.abc import Iterable


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
