"""Conventions of the house that a tool does not check by itself, each tried on a bad sample first."""

import ast
import inspect
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from bot import errors
from bot.settings import ROOT

# A registry's or mirror's address, or a path of somebody's machine.
NOT_IN_A_LOCK = re.compile(r"https?://|^\s*-(-index|i |-find|f )|file:|(^|\s)/\w+/", re.MULTILINE)
LOCKED = re.compile(r"^[a-z0-9-]+==\S+( ; .*)? \\\n( +--hash=sha256:[0-9a-f]{64}( \\)?\n)+", re.MULTILINE)


def sources(folder: str = "bot") -> list[Path]:
    found = sorted((ROOT / folder).rglob("*.py"))
    assert found, f"no Python in {folder}: is the folder right?"
    return found


def imported(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def reads_environment(source: str) -> bool:
    names = {node.attr for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute)}
    names |= {node.id for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name)}
    return not names.isdisjoint({"environ", "environb", "getenv"})


def imports_transitions(source: str) -> bool:
    return any(name.split(".")[0] == "transitions" for name in imported(source))


@pytest.mark.parametrize(
    ("is_so", "home", "bad", "good"),
    [
        (reads_environment, "settings.py", "import os\nos.environ['A']", "environment = 1"),
        (reads_environment, "settings.py", "from os import getenv\ngetenv('A')", "os.getpid()"),
        (imports_transitions, "conversation/flow.py", "from transitions import Machine", "import re"),
    ],
)
def test_some_things_are_done_in_one_file(
    is_so: Callable[[str], bool], home: str, bad: str, good: str
) -> None:
    assert is_so(bad)
    assert not is_so(good)
    found = {path.relative_to(ROOT / "bot").as_posix() for path in sources() if is_so(path.read_text())}
    assert found == {home}


def our_errors() -> list[type[errors.MehfoozError]]:
    classes = [each for _, each in inspect.getmembers(errors, inspect.isclass)]
    return [each for each in classes if issubclass(each, errors.MehfoozError)]


def drawn_tree(drawing: str) -> dict[str, str]:
    """Each name of the drawing with the name that it hangs from."""
    parents: dict[str, str] = {}
    path: list[str] = []
    for line in drawing.splitlines():
        if found := re.match(r"([│├└─ ]*)([A-Z][A-Za-z]+)(\s|$)", line):
            depth = len(found[1]) // 4
            path[depth:] = [found[2]]
            if depth:
                parents[found[2]] = path[depth - 1]
    return parents


def test_the_error_tree_is_drawn_as_it_is() -> None:
    _, _, drawing = str(errors.__doc__).partition("\n\n")
    real = {each.__name__: each.__base__ and each.__base__.__name__ for each in our_errors()}
    assert real.pop("MehfoozError") == "Exception"
    assert real
    assert drawn_tree(drawing) == real


def test_all_errors_stand_in_the_one_file() -> None:
    elsewhere = [
        f"{path.name}: {node.name}"
        for path in sources()
        if path.name != "errors.py"
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ClassDef) and _is_error(node.bases)
    ]
    assert elsewhere == []


def _is_error(bases: Iterable[ast.expr]) -> bool:
    names = {each.__name__ for each in our_errors()} | {"Exception", "BaseException"}
    return any(isinstance(base, ast.Name) and base.id in names for base in bases)


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt", "requirements-uv.txt"])
def test_locks_hold_hashes_and_no_address(name: str) -> None:
    lock = (ROOT / name).read_text()
    assert not NOT_IN_A_LOCK.search(lock)
    pinned = re.findall(r"^[a-z0-9-]+(?:\[.*\])?==", lock, re.MULTILINE)
    assert pinned
    assert len(list(LOCKED.finditer(lock))) == len(pinned)


@pytest.mark.parametrize(
    "bad",
    ["--index-url https://mirror/simple", "-i x", "a @ file:///home/me/a", "# via -r /home/me/a.in"],
)
def test_an_address_in_a_lock_would_be_seen(bad: str) -> None:
    assert NOT_IN_A_LOCK.search(f"aiohttp==1 \\\n{bad}\n")


def test_every_wanted_package_is_locked() -> None:
    for wanted, lock in (
        ("requirements.in", "requirements.txt"),
        ("requirements-dev.in", "requirements-dev.txt"),
    ):
        locked = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / lock).read_text(), re.MULTILINE))
        lines = re.findall(r"^([A-Za-z][\w.-]*)", (ROOT / wanted).read_text(), re.MULTILINE)
        names = {re.sub(r"[._]", "-", line.lower()) for line in lines}
        assert names
        assert names - locked == set()


def test_every_module_has_its_layer() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    layers = project["tool"]["importlinter"]["contracts"][0]["layers"]
    named = {name.strip(" ()") for layer in layers for name in layer.split("|")}
    modules = {path.relative_to(ROOT / "bot").parts[0].removesuffix(".py") for path in sources()}
    assert modules - {"__init__"} - named == set()


def test_every_make_target_has_its_help() -> None:
    makefile = (ROOT / "Makefile").read_text()
    for target in ("run", "test", "check", "help"):
        assert re.search(rf"^{target}:.*## \S", makefile, re.MULTILINE), target


def test_the_procfile_starts_commands_that_exist() -> None:
    from bot.__main__ import commands

    named = re.findall(r"mehfooz (\w+)", (ROOT / "Procfile").read_text())
    assert set(named) == {"migrate", "check", "web", "worker"}
    assert set(named) <= set(commands.commands)
