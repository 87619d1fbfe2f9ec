"""What there is: flows and steps, texts and sentences by locale, facts, and the gaps that we know of."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.content.files import Files, Message
from bot.content.wording import references
from bot.conversation.flow import Flow
from bot.conversation.session import LOCALES


def holdings(files: Files, flows: Mapping[str, Flow]) -> Iterator[str]:
    """Flows and steps, texts and sentences by locale, facts used and unused."""
    steps = sum(len(flow.steps) for flow in flows.values())
    yield f"Flows: {len(flows)}, with {steps} steps"
    for name, flow in sorted(flows.items()):
        said = {text for step in flow.steps.values() for text in step.text_ids()}
        yield f"  {name:<12} {len(flow.steps):>4} steps {len(said):>4} texts{', sensitive' if flow.sensitive else ''}"
    yield ""
    yield "Texts and sentences to learn from"
    for locale in LOCALES:
        labels = sum(len(set(text.patterns) - {""}) for text in files.messages[locale].values())
        yield (
            f"  {locale:<8} {len(files.messages[locale]):>4} texts {labels:>5} labels and variants"
            f" {_sentences(files.examples[locale].values()):>5} examples"
            f" {_sentences(files.distress[locale].values()):>4} of distress"
            f" {len(files.ordinary[locale]):>4} ordinary"
        )
    yield ""
    yield from _facts(files)
    yield ""


def gaps(files: Files) -> Iterator[str]:
    """What people ask for and the facts do not have."""
    known = files.everywhere.get("gaps", {})
    yield f"Gaps: {len(known)} things people ask for which the facts have no sure step or number"
    yield from (f"  {name}: {text}" for name, text in known.items())


def _facts(files: Files) -> Iterator[str]:
    shown = Counter(name for text in files.messages[LOCALES[0]].values() for name in _facts_of(files, text))
    yield f"Facts: {len(files.facts)}, of which {len(shown)} are shown"
    for name, fact in sorted(files.facts.items()):
        texts = f"in {shown[name]} texts" if shown[name] else "never shown"
        yield f"  {name}: {texts}, good until {fact.get('expires_on', 'an unknown day')}"


def _facts_of(files: Files, message: Message) -> set[str]:
    terms = {term for name in message.patterns for term in references(message, name).terms}
    return {name for name in files.facts if any(term.startswith(f"{name}-") for term in terms)}


def _sentences(groups: Iterable[Sequence[str]]) -> int:
    return sum(len(group) for group in groups)
