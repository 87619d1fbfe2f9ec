"""Distress inside a sentence, by phrases; harmless sayings that hold such a phrase hush it."""

from collections.abc import Mapping, Sequence

from bot.conversation.recognise.phrases import Phrases, Span


class Distress:
    """Tells whether a message may come from somebody in distress, and of which kind."""

    def __init__(self, kinds: Mapping[str, Sequence[Phrases]], quiet: Sequence[Phrases]) -> None:
        self._kinds = kinds
        self._quiet = quiet

    def kind(self, words: Sequence[str]) -> str | None:
        """The first kind whose phrase occurs and is not part of a harmless saying."""
        found = [(kind, spans) for kind, lists in self._kinds.items() if (spans := _spans(lists, words))]
        if not found:
            return None
        harmless = _spans(self._quiet, words)
        for kind, spans in found:
            if any(not any(span.overlaps(saying) for saying in harmless) for span in spans):
                return kind
        return None


def _spans(lists: Sequence[Phrases], words: Sequence[str]) -> list[Span]:
    return [span for phrases in lists for span in phrases.spans(words)]
