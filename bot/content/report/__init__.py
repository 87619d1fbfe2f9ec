"""What the content holds and what it lacks, for those who keep it: `mehfooz check --report`."""

from collections.abc import Iterator, Mapping
from datetime import date

from bot.content.files import Files
from bot.content.report.coverage import coverage
from bot.content.report.holdings import gaps, holdings
from bot.content.report.lengths import lengths
from bot.content.report.levels import levels
from bot.conversation.flow import Flow
from bot.texts import Texts


def inventory(files: Files, flows: Mapping[str, Flow], texts: Texts, today: date) -> Iterator[str]:
    """Everything there is, platform by platform, how hard it is to read, what it costs by SMS, and the known gaps."""
    yield from holdings(files, flows)
    yield from coverage(files, flows)
    yield ""
    yield from levels(files, flows, texts, today)
    yield from lengths(flows, texts, today)
    yield from gaps(files)
