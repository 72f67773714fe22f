"""Where the code of a package begins: what an installation, an import or a start of it runs."""

from __future__ import annotations

import posixpath
import re
import tomllib
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.detectors._backends import build_files
from douane.detectors._flow import program_of
from douane.detectors._hooks import expanded, started_by
from douane.detectors._loads import Loads, file_at, modules
from douane.detectors._places import is_aside
from douane.detectors._scripts import hooks, is_wheel, manifest, runs_npm_hooks, runs_setup, start_files
from douane.detectors._setup import beside_setup
from douane.model import Entry

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

MAX_DOORS = 400
"""Files of one kind that a package begins with."""
_MOST_BYTES = 400_000  # of a file that names programs
_IMPORTED = re.compile(r"\bimport\s+([\w.]{1,200})")
_PROGRAM = re.compile(r"^\s*[\"']?([\w.-]{1,100})[\"']?\s*=\s*[\"']?([\w.]{1,200})\s*:\s*([\w.]{1,100})")
_IN_SETUP = re.compile(r"[\"']\s*([\w.-]{1,100})\s*=\s*([\w.]{1,200})\s*:\s*([\w.]{1,100})")
_NODE = re.compile(r"\b(?:node|tsx|ts-node|bun)\s+(?:--?\S+\s+)*([\w@./-]{1,200})")
_HOOK = re.compile(r"\s*\"(\w{1,40})\"\s*:")
_MAIN = re.compile(rb"""__name__\s*==\s*["']__main__["']""")


@dataclass(frozen=True, slots=True)
class Door:
    """A file that something loads by itself, and what: a lifecycle script, a program, an import.

    `function` is what a program calls in it, empty where it only loads it.
    """

    by: Entry
    name: str
    path: str
    function: str = ""


class Doors:
    """What the code of a package begins with, and which files are loaded with that."""

    def __init__(self, codebase: Codebase, loads: Loads, *, serves: bool) -> None:
        """*serves*: it is a server, which is what its programs start."""
        program = program_of(codebase)
        self.every = tuple(dict.fromkeys(_doors(codebase, program, serves)))
        self.loaded: dict[str, dict[Entry, Door]] = {}
        for by in Entry:
            self._follow([door for door in self.every if door.by is by][:MAX_DOORS], loads)
        self._called = {(door.path, door.function): door for door in reversed(self.every) if door.function}
        self._uninvited = _uninvited(codebase)
        # Of what a build runs, all that is defined there counts as run: it is named by settings and tables.
        self.building = {door.path: door.name for door in self.every if door.name in _built(codebase)}

    def calling(self, path: str, name: str) -> Door | None:
        """Return the program that calls the function *name* of the file at *path*."""
        return self._called.get((path, name))

    def uninvited(self, path: str, line: int) -> tuple[Entry, str] | None:
        """Return what runs *line* of the file at *path*, which is no source file, without being asked."""
        return self._uninvited.get((path, line)) or self._uninvited.get((path, None))

    def _follow(self, doors: list[Door], loads: Loads) -> None:
        pending = deque((door, door.path) for door in doors)
        while pending:
            door, path = pending.popleft()
            known = self.loaded.setdefault(path, {})
            if door.by not in known:
                known[door.by] = door
                pending += [(door, each) for each in loads.eager(path)]


def _doors(codebase: Codebase, program: Program, serves: bool) -> Iterator[Door]:
    if runs_npm_hooks(codebase):
        yield from (
            Door(Entry.INSTALL, *found) for found in _run_by_npm(codebase) if found[1] in program.known
        )
        yield from _of_node(codebase, program, serves)
    if runs_setup(codebase):
        yield from _of_python(codebase, program, serves)


def _built(codebase: Codebase) -> tuple[str, ...]:
    """Return the files that building the Python package runs, named by what it is built with."""
    if not runs_setup(codebase) or is_wheel(codebase):
        return ()
    built = [path for path, _ in build_files(codebase)]
    return tuple(dict.fromkeys(("setup.py", *built)))


def _run_by_npm(codebase: Codebase) -> Iterator[tuple[str, str]]:
    """Yield lifecycle script and file, for the files of the package that installing it with npm starts."""
    named = hooks(codebase) if runs_npm_hooks(codebase) else {}
    for hook, command in named.items():
        yield from ((hook, path) for path in started_by(codebase, expanded(codebase, command)))
    text = (codebase.tree.get("binding.gyp") or b"")[:_MOST_BYTES].decode("utf-8", "replace")
    yield from (("binding.gyp", path) for path in started_by(codebase, text) if named)


def _of_node(codebase: Codebase, program: Program, serves: bool) -> Iterator[Door]:
    own = manifest(codebase)
    started = Entry.START if serves else Entry.COMMAND
    listed = own.get("bin")
    named = listed if isinstance(listed, dict) else {str(own.get("name", "")): listed}
    programs = [(str(name), path) for name, path in named.items() if isinstance(path, str)]
    scripts = own.get("scripts")
    start = scripts.get("start") if isinstance(scripts, dict) else None
    if serves and not programs:
        found = _NODE.search(start) if isinstance(start, str) else None
        main = found[1] if found is not None else own.get("main")
        programs = [(str(own.get("name", "")), main)] if isinstance(main, str) else []
    if serves and not programs and own:
        programs = [(str(own.get("name", "")), "index.js")]
    for name, path in programs:
        file = file_at(program, posixpath.normpath(path))
        if file is not None:
            yield Door(started, name, file)
    for text in _imported(own) if own else ():
        if "*" in text:
            before, _, after = text.partition("*")
            every = [path for path in program.paths if path.startswith(before) and path.endswith(after)]
            yield from (Door(Entry.IMPORT, "", path) for path in every[:MAX_DOORS])
            continue
        file = file_at(program, text)
        if file is not None:
            yield Door(Entry.IMPORT, "", file)


def _imported(own: dict[str, object]) -> list[str]:
    """Return the files by which others import the package, as package.json names them."""
    texts: list[str] = []
    pending: list[object] = [own.get("exports"), own.get("main", "index.js"), own.get("module")]
    while pending and len(texts) < MAX_DOORS:
        each = pending.pop()
        if isinstance(each, str):
            texts.append(posixpath.normpath(each))
        elif isinstance(each, dict):
            pending += list(each.values())[:MAX_DOORS]
        elif isinstance(each, list):
            pending += each[:20]
    return [each for each in texts if not each.startswith("..")]


def _of_python(codebase: Codebase, program: Program, serves: bool) -> Iterator[Door]:
    built = _built(codebase)
    yield from (Door(Entry.INSTALL, path, path) for path in built if path in program.known)
    if "setup.py" in built:
        yield from (Door(Entry.INSTALL, "setup.py", path) for path in beside_setup(program))
    for place, _, text in start_files(codebase):
        if place in program.known:
            yield Door(Entry.INTERPRETER, place, place)
        for match in _IMPORTED.finditer(text[:4_000]):
            yield from (
                Door(Entry.INTERPRETER, place, path) for path in modules(program, place, match[1], [])
            )
    for path in program.paths:
        if path.endswith("/__init__.py") and path.count("/") <= (2 if path.startswith("src/") else 1):
            yield Door(Entry.IMPORT, "", path)
    yield from _started_in_python(codebase, program, Entry.START if serves else Entry.COMMAND)


def _started_in_python(codebase: Codebase, program: Program, by: Entry) -> Iterator[Door]:
    """Yield the programs of a package; of a server that names none, the files that can be started."""
    found = [
        Door(by, name, path, function.partition(".")[0])
        for name, module, function in _programs(codebase)
        for path in list(modules(program, "", module, []))[-1:]
    ]
    paths = [path for path in program.paths if path.endswith(".py") and not is_aside(path)]
    found += [Door(by, path, path) for path in paths if path.rpartition("/")[2] == "__main__.py"]
    if not found and by is Entry.START:
        found = [Door(by, path, path) for path in paths if program.holds(path, _MAIN)]
    yield from found


def _programs(codebase: Codebase) -> Iterator[tuple[str, str, str]]:
    """Yield name, module and function of the programs that a Python package installs."""
    for path in codebase.tree:
        if path.endswith(".dist-info/entry_points.txt"):
            text = codebase.tree[path][:_MOST_BYTES].decode("utf-8", "replace")
            section = text.partition("[console_scripts]")[2].partition("\n[")[0]
            for line in section.splitlines():
                match = _PROGRAM.match(line)
                if match is not None:
                    yield match[1], match[2], match[3]
    yield from _projects(codebase)
    for path in ("setup.py", "setup.cfg"):
        text = (codebase.tree.get(path) or b"")[:_MOST_BYTES].decode("utf-8", "replace")
        for match in _IN_SETUP.finditer(text):
            yield match[1], match[2], match[3]
        if path == "setup.cfg":
            lines = text.partition("console_scripts")[2].splitlines()
            for found in filter(None, (_PROGRAM.match(line) for line in lines[:40])):
                yield found[1], found[2], found[3]


def _projects(codebase: Codebase) -> Iterator[tuple[str, str, str]]:
    data = codebase.tree.get("pyproject.toml")
    if data is None or len(data) > _MOST_BYTES:
        return
    try:
        document: object = tomllib.loads(data.decode("utf-8", "replace"))
    except (tomllib.TOMLDecodeError, RecursionError):
        return
    for way in (("project", "scripts"), ("tool", "poetry", "scripts")):
        here = document
        for key in way:
            here = here.get(key) if isinstance(here, dict) else None
        for name, target in here.items() if isinstance(here, dict) else ():
            module, _, function = str(target)[:300].partition(":")
            yield str(name), module.strip(), function.strip()


def _uninvited(codebase: Codebase) -> dict[tuple[str, int | None], tuple[Entry, str]]:
    """Return (file, line or None for all) -> what runs it, of what runs uninvited and is no source file."""
    found: dict[tuple[str, int | None], tuple[Entry, str]] = {}
    if runs_npm_hooks(codebase):
        named = hooks(codebase)
        for hook, path in _run_by_npm(codebase):
            found.setdefault((path, None), (Entry.INSTALL, hook))
        if named and "binding.gyp" in codebase.tree.files:
            found[("binding.gyp", None)] = (Entry.INSTALL, "binding.gyp")
        text = (codebase.tree.get("package.json") or b"")[:_MOST_BYTES].decode("utf-8", "replace")
        for number, line in enumerate(text.splitlines() if named else (), 1):
            match = _HOOK.match(line)
            if match is not None and match[1] in named:
                found[("package.json", number)] = (Entry.INSTALL, match[1])
    for path, number, _ in start_files(codebase):
        found[(path, number)] = (Entry.INTERPRETER, path)
    return found
