"""What people may write: words that work anywhere, and the answers each step accepts, folded once for all locales."""

from collections.abc import Callable, Iterator, Mapping

from bot.content.files import Files
from bot.conversation.flow import Flow, Step
from bot.conversation.recognise.phrases import Phrases, Steps, steps_of
from bot.conversation.session import LOCALES, ROLES
from bot.texts import dashed, shared_label

Fold = Callable[[str], str]
LANGUAGES = ("en", "ur", "ur_latn")
EVERYWHERE = (
    "menu", "help", "back", "language", "stop", "start", "forget_me", "safe_word", "exit_word", "trace", *LANGUAGES
)  # fmt: skip
# An option of this name says the same as the word that works anywhere, so they may share their words.
SAME = {
    "menu": "menu",
    "helplines": "help",
    "back": "back",
    "language": "language",
    "trace": "trace",
    "phone": "trace",
    **{n: n for n in LANGUAGES},
}


def everywhere(files: Files, fold: Fold) -> tuple[dict[str, str], dict[str, str]]:
    """Folded words that work anywhere with what they mean, and those that tell the locale of who wrote them."""
    meanings: dict[str, str] = {}
    locales: dict[str, set[str]] = {}
    for locale in LOCALES:
        table = files.words[locale].get("everywhere", {})
        for key in table:
            if key not in EVERYWHERE:
                files.wrong(_file(locale), "everywhere", f"{key!r} is not known")
        for key in EVERYWHERE:
            for word in table.get(key, ()):
                folded = fold(word)
                if meanings.setdefault(folded, key) != key:
                    files.wrong(_file(locale), key, f"{word!r} also means {meanings[folded]!r}")
                locales.setdefault(folded, set()).add(locale)
    telling = {word: found.pop() for word, found in locales.items() if len(found) == 1}
    return meanings, telling


def numbers(files: Files, fold: Fold) -> dict[str, int]:
    """Digits and the words for them."""
    found = {str(number): number for number in range(1, 10)}
    for locale in LOCALES:
        for number, words in files.words[locale].get("numbers", {}).items():
            found.update({fold(word): int(number) for word in words})
    return found


def answers(
    files: Files,
    flows: Mapping[str, Flow],
    fold: Fold,
    label: Callable[[str, str, str], str | None],
) -> dict[str, dict[str, str]]:
    """By `flow.step`: every folded label and accepted word of its options. Clashes within a step are problems."""
    accepted = _accepted(files, fold)
    anywhere = everywhere_quietly(files, fold)
    found: dict[str, dict[str, str]] = {}
    for name, flow in flows.items():
        for step in flow.steps.values():
            known: dict[str, str] = {}
            borrowed = files.everywhere.get("answers", {}).get(f"{name}.{step.name}", {})
            words_by_option = accepted | {
                option: accepted.get(option, set()) | accepted.get(like, set())
                for option, like in borrowed.items()
            }
            for option, word in _words_of(step, words_by_option, fold, label):
                if known.setdefault(word, option) != option:
                    clash = f"{word!r} means both {known[word]!r} and {option!r}"
                    files.wrong(f"flows/{name}.toml", step.name, clash)
                meaning = anywhere.get(word)
                if meaning and SAME.get(option) != meaning:
                    files.wrong(
                        f"flows/{name}.toml",
                        step.name,
                        f"{word!r} for {option!r} already means {meaning!r} anywhere",
                    )
            if known:
                found[f"{name}.{step.name}"] = known
    return found


def everywhere_quietly(files: Files, fold: Fold) -> dict[str, str]:
    """The words that work anywhere, without noting problems a second time."""
    return {
        fold(word): key
        for locale in LOCALES
        for key, words in files.words[locale].get("everywhere", {}).items()
        for word in words
    }


def lock_screen(files: Files, locale: str, fold: Fold) -> set[str]:
    """Words that must not stand in the first line of a sensitive text."""
    return {fold(word) for word in files.words[locale].get("lock_screen", {}).get("words", ())}


def joining(files: Files, fold: Fold) -> frozenset[str]:
    """Words that join two wishes into one message."""
    return frozenset(
        fold(word) for locale in LOCALES for word in files.words[locale].get("joining", {}).get("words", ())
    )


def bare_answers(files: Files, fold: Fold) -> frozenset[str]:
    """Yes and no in every locale: by themselves they answer a question and want nothing."""
    accepted = _accepted(files, fold)
    return frozenset(accepted.get("yes", set()) | accepted.get("no", set()))


def roles(files: Files, fold: Fold) -> Phrases:
    """The phrases by which somebody says who they are, labelled by role; an unknown role is a problem."""
    found: list[tuple[str, Steps]] = []
    for locale in LOCALES:
        for role, phrases in files.words[locale].get("roles", {}).items():
            if role not in ROLES:
                files.wrong(_file(locale), "roles", f"{role!r} is no role")
            found.extend((role, steps_of(fold(phrase).split(), gap=0)) for phrase in phrases)
    return Phrases(found)


def _accepted(files: Files, fold: Fold) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for locale in LOCALES:
        for option, words in files.words[locale].get("options", {}).items():
            found.setdefault(option, set()).update(fold(word) for word in words)
    return found


def _words_of(
    step: Step,
    accepted: Mapping[str, set[str]],
    fold: Fold,
    label: Callable[[str, str, str], str | None],
) -> Iterator[tuple[str, str]]:
    for option in step.options:
        words = set(accepted.get(option, ()))
        for text_id in step.text_ids():
            words.update(fold(found) for locale in LOCALES if (found := label(text_id, option, locale)))
        yield from ((option, word) for word in sorted(words) if word)


def own_or_shared(files: Files) -> Callable[[str, str, str], str | None]:
    """Which text holds an option's label: an attribute of the step's text, or the shared one."""

    def find(text_id: str, option: str, locale: str) -> str | None:
        own = files.messages[locale].get(text_id)
        if own and dashed(option) in own.patterns:
            return text_id
        shared = shared_label(option)
        return shared if shared in files.messages[locale] else None

    return find


def _file(locale: str) -> str:
    return f"locales/{locale}/words.toml"
