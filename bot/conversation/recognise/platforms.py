"""Which app a message is about, and the message with every such name replaced by one mark, so that what is learned
about one app holds for all."""

from collections.abc import Mapping, Sequence

MARK = "@app"
REPORT, REPORT_OTHER = "report", "report.other"
ON_ITS_OWN = "report.csam"


class Platforms:
    """Names of apps as people write them, folded, word by word."""

    def __init__(self, names: Mapping[tuple[str, ...], str]) -> None:
        self._names = names
        self._longest = max(map(len, names), default=0)

    def mark(self, words: Sequence[str]) -> tuple[list[str], list[str]]:
        """The words with names marked, and the platforms in order of appearance."""
        marked: list[str] = []
        found: list[str] = []
        position = 0
        while position < len(words):
            size = self._size(words, position)
            if size:
                found.append(self._names[tuple(words[position : position + size])])
                marked.append(MARK)
            else:
                marked.append(words[position])
            position += size or 1
        return marked, list(dict.fromkeys(found))

    def _size(self, words: Sequence[str], position: int) -> int:
        for size in range(min(self._longest, len(words) - position), 0, -1):
            if tuple(words[position : position + size]) in self._names:
                return size
        return 0


def learned_as(intent: str) -> str:
    """The class under which an intent is learned: a report is a report, whatever the app."""
    return REPORT if intent.startswith("report.") and intent != ON_ITS_OWN else intent


def meant(intent: str, platforms: Sequence[str]) -> str:
    """The intent, with the app that the message names."""
    if intent != REPORT:
        return intent
    return f"report.{platforms[0]}" if platforms else REPORT_OTHER
