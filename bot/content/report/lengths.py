"""What the replies cost by SMS, with their options, locale by locale, and the ten that cost most."""

from collections.abc import Iterator, Mapping
from datetime import date

from bot.content.report.reading import share
from bot.conversation.flow import Flow
from bot.conversation.session import LOCALES
from bot.errors import TextMissing
from bot.texts import Texts, is_gsm, numbered, segments, units

WORST = 10


def lengths(flows: Mapping[str, Flow], texts: Texts, today: date) -> Iterator[str]:
    """Segments of each locale's replies, and the ten longest."""
    for locale in LOCALES:
        replies = dict(_replies(flows, texts, locale, today))
        counts = [segments(reply) for reply in replies.values()]
        yield f"SMS, {locale}: {len(replies)} replies of steps, with their options"
        shares = ", ".join(
            f"{counts.count(size)} in {size} ({counts.count(size) / len(counts):.1%})"
            for size in sorted(set(counts))
        )
        yield f"  segments: median {share(counts, 0.5)}; {shares}"
        yield "  longest, in units of the room they have:"
        ranked = sorted(((_fullness(reply), place) for place, reply in replies.items()), reverse=True)
        for _, place in ranked[:WORST]:
            yield f"    {units(replies[place]):>3} of {_room(replies[place])}  {place}"
        yield ""


def _replies(flows: Mapping[str, Flow], texts: Texts, locale: str, today: date) -> Iterator[tuple[str, str]]:
    for flow in flows.values():
        for step in flow.steps.values():
            for text_id in dict.fromkeys(step.text_ids()):
                try:
                    labels = [texts.label(text_id, option, locale=locale) for option in step.options]
                    body = texts.body(text_id, locale=locale, sms=True, today=today, values={"tips": "yes"})
                except TextMissing:
                    continue  # among the problems already
                yield f"{flow.name}.{step.name}, {text_id}", numbered(body, labels, sms=True)


def _fullness(reply: str) -> tuple[int, float]:
    return segments(reply), units(reply) / _room(reply)


def _room(reply: str) -> int:
    single, part = (160, 153) if is_gsm(reply) else (70, 67)
    count = segments(reply)
    return single if count == 1 else part * count
