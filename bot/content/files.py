"""Reads the content's files. Whatever cannot be read becomes a problem with file and line, not an exception."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast

from bot.conversation.session import LOCALES
from bot.errors import Problem

Table = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Message:
    """One Fluent message: where it stands, and its patterns by name (the body is the empty name)."""

    file: str
    line: int
    patterns: Mapping[str, ast.Pattern]

    @property
    def where(self) -> str:
        """The place as people look for it."""
        return f"line {self.line}"


@dataclass(slots=True)
class Files:
    """What was read, before anything is compiled, and what was wrong with it."""

    root: Path
    flows: dict[str, Table] = field(default_factory=dict)
    everywhere: Table = field(default_factory=dict)
    facts: Table = field(default_factory=dict)
    words: dict[str, Table] = field(default_factory=dict)
    examples: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    distress: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    patterns: dict[str, Table] = field(default_factory=dict)
    ordinary: dict[str, list[str]] = field(default_factory=dict)
    spelling: dict[str, list[str]] = field(default_factory=dict)
    platforms: dict[str, list[str]] = field(default_factory=dict)
    resources: dict[str, list[ast.Resource]] = field(default_factory=dict)
    messages: dict[str, dict[str, Message]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def wrong(self, file: str, place: str, text: str) -> None:
        """Note a problem."""
        self.problems.append(Problem(file, place, text))


def read(root: Path, *, sentences: bool = True) -> Files:
    """Read everything below `flows/` and `locales/`; the example sentences only on wish."""
    files = Files(root)
    for path in sorted((root / "flows").glob("*.toml")):
        table = _toml(files, path)
        if path.stem == "everywhere":
            files.everywhere = table
        else:
            files.flows[path.stem] = table
    files.facts = _toml(files, root / "locales" / "facts.toml")
    files.spelling = _optional(files, root / "locales" / "ur-Latn" / "spelling.toml", "spelling")
    files.platforms = _toml(files, root / "locales" / "platforms.toml").get("platforms", {})
    for locale in LOCALES:
        _read_locale(files, locale)
        if sentences:
            _read_sentences(files, locale)
    return files


def _read_locale(files: Files, locale: str) -> None:
    folder = files.root / "locales" / locale
    files.words[locale] = _toml(files, folder / "words.toml")
    distress = _toml(files, folder / "distress.toml")
    files.distress[locale] = {kind: table.get("phrases", []) for kind, table in distress.items()}
    files.patterns[locale] = _toml(files, folder / "patterns.toml")
    files.resources[locale] = []
    files.messages[locale] = {}
    for path in sorted(folder.glob("*.ftl")):
        _read_texts(files, locale, path)


def _read_sentences(files: Files, locale: str) -> None:
    folder = files.root / "locales" / locale
    files.examples[locale] = _toml(files, folder / "examples.toml").get("examples", {})
    files.ordinary[locale] = _optional(files, folder / "ordinary.toml", "ordinary").get("sentences", [])


def _read_texts(files: Files, locale: str, path: Path) -> None:
    name = _relative(files, path)
    source = path.read_text(encoding="utf-8")
    resource = FluentParser().parse(source)
    files.resources[locale].append(resource)
    for entry in resource.body:
        start = entry.span.start if entry.span else 0
        line = source.count("\n", 0, start) + 1
        if isinstance(entry, ast.Junk):
            message = entry.annotations[0].message if entry.annotations else "cannot be read"
            files.wrong(name, f"line {line}", f"{message}")
        elif isinstance(entry, ast.Term):
            files.wrong(name, f"line {line}", "terms come from facts.toml; write a plain text here")
        elif isinstance(entry, ast.Message):
            _add_message(files, locale, Message(name, line, dict(_patterns(entry))), entry.id.name)


def _add_message(files: Files, locale: str, message: Message, text_id: str) -> None:
    if text_id in files.messages[locale]:
        files.wrong(message.file, message.where, f"the text {text_id!r} stands here a second time")
    files.messages[locale][text_id] = message


def _patterns(entry: ast.Message) -> Iterable[tuple[str, ast.Pattern]]:
    if entry.value:
        yield "", entry.value
    for attribute in entry.attributes:
        yield attribute.id.name, attribute.value


def _optional(files: Files, path: Path, table: str) -> dict[str, list[str]]:
    return _toml(files, path).get(table, {}) if path.exists() else {}


def _toml(files: Files, path: Path) -> Table:
    name = _relative(files, path)
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        files.wrong(name, "", "the file is missing")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        files.wrong(name, "", f"cannot be read: {error}")
    return {}


def _relative(files: Files, path: Path) -> str:
    return path.relative_to(files.root).as_posix()
