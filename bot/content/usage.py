"""Which texts and facts anybody ever sees; what nobody sees is a problem."""

from collections.abc import Iterator, Mapping

from bot.content.files import Files
from bot.conversation.flow import Flow
from bot.conversation.session import LOCALES
from bot.texts import dashed, shared_label

VARIANTS = {"", "sms", "expired", "sms-expired"}


def check_usage(files: Files, flows: Mapping[str, Flow]) -> None:
    """Note texts that are asked for and missing, and texts and labels that nobody asks for."""
    wanted = wanted_texts(files, flows)
    for text_id, place in sorted(wanted.items()):
        if all(text_id not in files.messages[locale] for locale in LOCALES):
            files.wrong(place, text_id, "the text is missing in every locale")
    labels = _wanted_labels(files, flows)
    for locale in LOCALES:
        for text_id, message in files.messages[locale].items():
            if text_id not in wanted and text_id not in labels:
                files.wrong(message.file, f"{message.where}, {text_id}", "the text is never used")
            for name in set(message.patterns) - VARIANTS:
                if name not in labels.get(text_id, set()):
                    files.wrong(
                        message.file,
                        f"{message.where}, {text_id}",
                        f"the label .{name} is never used",
                    )


def wanted_texts(files: Files, flows: Mapping[str, Flow]) -> dict[str, str]:
    """Every text that a flow or the engine says, with the file that asks for it."""
    wanted = dict.fromkeys(files.everywhere.get("built_in", {}).values(), "flows/everywhere.toml")
    for intent in files.everywhere.get("intents", {}):
        wanted[f"intent-{dashed(intent)}"] = "flows/everywhere.toml"
    for name, flow in flows.items():
        for step in flow.steps.values():
            wanted.update(dict.fromkeys(step.text_ids(), f"flows/{name}.toml"))
    return wanted


def _wanted_labels(files: Files, flows: Mapping[str, Flow]) -> dict[str, set[str]]:
    built_in = files.everywhere.get("built_in", {})
    labels: dict[str, set[str]] = {
        built_in.get("away", ""): {"continue", "menu"},
        built_in.get("lost", ""): {"menu", "helplines"},
        shared_label("menu"): set(),
        shared_label("helplines"): set(),
    }
    for text_id, option in _offers(flows):
        labels.setdefault(text_id, set()).add(dashed(option))
        labels.setdefault(shared_label(option), set())
    return labels


def _offers(flows: Mapping[str, Flow]) -> Iterator[tuple[str, str]]:
    for flow in flows.values():
        for step in flow.steps.values():
            for text_id in step.text_ids():
                yield from ((text_id, option) for option in step.options)
