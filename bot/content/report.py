"""What the content holds and what it lacks, for those who keep it."""

from collections.abc import Iterator, Mapping

from bot.content.files import Files
from bot.content.usage import used_facts
from bot.conversation.flow import Flow
from bot.conversation.session import LOCALES


def inventory(files: Files, flows: Mapping[str, Flow]) -> Iterator[str]:
    """Flows and steps, texts by locale, facts used and unused, known gaps."""
    yield f"{len(flows)} flows, {sum(len(flow.steps) for flow in flows.values())} steps"
    for name, flow in sorted(flows.items()):
        yield f"  {name}: {len(flow.steps)} steps"
    for locale in LOCALES:
        examples = sum(len(sentences) for sentences in files.examples[locale].values())
        yield f"{locale}: {len(files.messages[locale])} texts, {examples} example sentences"
    used = used_facts(files)
    yield f"{len(files.facts)} facts, {len(used)} of them shown"
    yield from (f"  never shown: {name}" for name in sorted(set(files.facts) - used))
    yield "Gaps: things people ask for which the facts have no sure step or number"
    yield from (f"  {name}: {text}" for name, text in files.everywhere.get("gaps", {}).items())
