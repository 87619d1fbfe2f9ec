"""Whether the flows hang together: every target exists, every step is reached, nobody is led round and round."""

from collections.abc import Iterator, Mapping

from bot.content.files import Files
from bot.conversation.flow import BACK, RETURN, Flow, Step, place

EVERYWHERE_FILE = "flows/everywhere.toml"
WORDS = ("menu", "help", "language", "stop", "start", "forget_me", "safe_word", "exit_word", "trace")
BUILT_IN = (
    "not_understood", "did_you_mean", "lost", "away", "moved_on", "media", "voice", "sticker", "location",
    "contact", "file", "empty", "forwarded", "language_set", "unavailable", "several", "need_someone",
    "offered_en", "offered_ur", "offered_ur_latn",
)  # fmt: skip
INTENTS = (
    "report.tiktok",
    "report.facebook",
    "report.instagram",
    "report.whatsapp",
    "report.youtube",
    "report.snapchat",
    "report.x",
    "report.telegram",
    "report.discord",
    "report.roblox",
    "report.pubg",
    "report.csam",
    "report.other",
    "blackmail",
    "bullying",
    "grooming",
    "fake_news",
    "scam",
    "hacked_account",
    "privacy_settings",
    "parental_controls",
    "screen_time",
    "safe_sharing",
    "distress",
    "helpline",
    "talk_to_human",
    "language_change",
    "stop",
    "start",
    "menu",
    "tips",
    "quiz",
    "greeting",
    "thanks",
    "out_of_scope",
)

Place = tuple[str, str]


def check_structure(files: Files, flows: Mapping[str, Flow]) -> None:
    """Note every problem of targets, reachability and circles."""
    _check_everywhere(files, flows)
    for name, flow in flows.items():
        for step in flow.steps.values():
            for target in _targets(step):
                if _resolve(flows, name, target) is None:
                    files.wrong(
                        f"flows/{name}.toml",
                        step.name,
                        f"leads to {target!r}, which does not exist",
                    )
    reached = _reached(files, flows)
    for name, flow in flows.items():
        for step_name in flow.steps:
            if (name, step_name) not in reached:
                files.wrong(f"flows/{name}.toml", step_name, "is never reached")
        _check_circles(files, flow)


def _check_everywhere(files: Files, flows: Mapping[str, Flow]) -> None:
    for table, known in (("words", WORDS), ("intents", INTENTS), ("built_in", BUILT_IN)):
        given = files.everywhere.get(table, {})
        for name in (*(name for name in known if name not in given), *(set(given) - set(known))):
            files.wrong(EVERYWHERE_FILE, table, f"{name!r} is {'not known' if name in given else 'missing'}")
    for table in ("words", "intents", "distress", "distress_again"):
        for name, target in files.everywhere.get(table, {}).items():
            if not target.startswith("@") or _resolve(flows, "", target) is None:
                files.wrong(EVERYWHERE_FILE, table, f"{name!r} leads to {target!r}, which does not exist")
    for name in files.everywhere.get("detours", {}).get("flows", []):
        if name not in flows:
            files.wrong(EVERYWHERE_FILE, "detours", f"{name!r} is no flow")


def _targets(step: Step) -> Iterator[str]:
    yield from (arrow.to for _, arrow in step.arrows())
    if step.failed:
        yield step.failed


def _resolve(flows: Mapping[str, Flow], flow: str, target: str) -> Place | None:
    if target in (BACK, RETURN):
        return ("", "")
    name, step = place(flow, target)
    known = flows.get(name)
    if known is None:
        return None
    step = step or known.start
    return (name, step) if step in known.steps else None


def _reached(files: Files, flows: Mapping[str, Flow]) -> set[Place]:
    roots = [
        *files.everywhere.get("words", {}).values(),
        *files.everywhere.get("intents", {}).values(),
    ]
    todo = [found for target in roots if (found := _resolve(flows, "", target))]
    seen: set[Place] = set()
    while todo:
        here = todo.pop()
        if here in seen or not here[0]:
            continue
        seen.add(here)
        step = flows[here[0]].steps[here[1]]
        todo += [found for target in _targets(step) if (found := _resolve(flows, here[0], target))]
    return seen


def _check_circles(files: Files, flow: Flow) -> None:
    for first in flow.steps.values():
        seen: set[str] = set()
        todo = [first]
        while todo:
            step = todo.pop()
            onward = [arrow.to for arrow in step.go_on if arrow.to in flow.steps]
            if first.name in onward:
                files.wrong(f"flows/{flow.name}.toml", first.name, "goes round without ever waiting")
                break
            todo += [flow.steps[name] for name in onward if name not in seen]
            seen.update(onward)
