"""What is listened for in every message: phrases of several kinds, hushed by harmless sayings that overlap them."""

from collections.abc import Sequence

from bot.conversation.recognise.phrases import Phrases


class Listened:
    """Tells whether a message holds a phrase, and of which kind."""

    def __init__(self, phrases: Phrases, quiet: Phrases) -> None:
        self._phrases = phrases
        self._quiet = quiet

    def kind(self, words: Sequence[str]) -> str | None:
        """The kind of the first phrase that occurs and is not part of a harmless saying."""
        found = list(self._phrases.found(words))
        if not found:
            return None
        harmless = [span for _, span in self._quiet.found(words)]
        for kind, span in found:
            if not any(span.overlaps(saying) for saying in harmless):
                return kind
        return None
