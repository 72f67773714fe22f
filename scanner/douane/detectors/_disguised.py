"""Processes named like another program: a part of the system, or what the user has running anyway."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._command_lines import command_lines
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.shapes import elements
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from douane.detectors._flow import Program
    from douane.rules import Evidence
    from douane.syntax import Codebase

_DATA = "code/disguises.toml"
_EXECUTION = "code/execution.toml"
# What stands in a file that gives its own process a title, or another one a name that is not its program's.
_TITLED = re.compile(rb"\.title\s{0,4}=(?!=)|\[[\"'`]title[\"'`]\]\s{0,4}=(?!=)")
_RENAMING = re.compile(rb"\bargv0\b|\bexecutable\s*=(?!=)|\bexec\s{1,4}(?:-[cl]{1,2}\s{1,4}){0,2}-a\b")
_LONGEST = 200  # characters of a name
_WITHIN = 2  # calls around a name: ``byref(create_string_buffer(b"..."))``


def disguised(codebase: Codebase, program: Program) -> Iterator[Evidence]:
    """Yield where a process is given the name of another program; the package's own name is none."""
    paths = tuple(path for path in program.mentioning(encoded(_table()["words"])) if not is_aside(path))
    if not paths:
        return
    own = _own(codebase)
    for state, names in (*_named(program, paths), *_started(program, paths)):
        told = _known(names, own)
        if told is not None:
            name, what, severity = told
            yield evidence_at(
                state,
                why=f"a process is made to look like {what}: {name[:60]}",
                severity=severity,
                confidence=Confidence.MEDIUM,
            )


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)
    return found


@cache
def _kinds() -> tuple[tuple[re.Pattern[str], str, Severity], ...]:
    kinds = _table()["known"]
    return tuple((re.compile(each["pattern"]), each["what"], Severity(each["severity"])) for each in kinds)


def _known(names: Iterable[str], own: frozenset[str]) -> tuple[str, str, Severity] | None:
    """Return (name, what it is, severity) of the first of *names* that belongs to another program."""
    for name in names:
        said = name[:_LONGEST].strip().strip("\0")
        first = said.split(" ")[0].rpartition("/")[2]
        if not own.isdisjoint(re.split(r"[^a-z0-9]+", said.lower())):
            continue
        for pattern, what, severity in _kinds():
            if any(pattern.fullmatch(each) for each in (said, said.split(" ")[0], first) if each):
                return said, what, severity
    return None


def _own(codebase: Codebase) -> frozenset[str]:
    """Return the words of the names that the package has, and gives its programs."""
    scripts = codebase.manifest.get("bin")
    names = [codebase.package.name, *(scripts if isinstance(scripts, dict) else ())]
    return frozenset(
        word for name in names for word in re.split(r"[^a-z0-9]+", name.lower()) if len(word) > 2
    )


def _named(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[State, list[str]]]:
    """Yield (place, names) where a process names itself."""
    for entry, call in catalogue(_DATA, "naming").calls(program, paths):
        given = program.argument(call, entry.facts["position"], "title", "name")
        if given is not None:
            yield call, list(_texts(program, given))
    for index in program.indexes(program.holding(_TITLED, paths)):
        for write in index.of_name(index.writes.get("title", ())):
            target = State(index, write.target)
            if index.text(write.target, 20) == "process" or "process" in program.origins(target):
                yield State(index, write.value), list(_texts(program, State(index, write.value)))


def _texts(program: Program, given: State, depth: int = 0) -> Iterator[str]:
    """Yield the texts that *given* is, or that are packed in it for a function of the system."""
    yield from (text for text in program.shapes(given) if HOLE not in text)
    for leaf in program.leaves(given) if depth < _WITHIN else ():
        made = program.call(leaf)
        for node in made.arguments[:1] if made is not None else ():
            yield from _texts(program, leaf.at(node), depth + 1)


def _started(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[State, list[str]]]:
    """Yield (place, names) where a program is started under a name that is not its own."""
    for entry, call in catalogue(_DATA, "starting").calls(program, paths):
        yield (
            call,
            _others(program, _first(program, call, entry), program.argument(call, entry.facts["program"])),
        )
    renaming = re.compile(_table()["renaming"])
    for _, call in catalogue(_EXECUTION, "start").calls(program, program.holding(_RENAMING, paths)):
        made = program.call(call)
        if made is None or not made.arguments:
            continue
        lines = command_lines(program, call)
        found = [
            match[1] or match[2] or match[3] for line in lines for match in renaming.finditer(line[:4000])
        ]
        for node in made.arguments[1:]:
            leaves = program.leaves(call.at(node, ("argv0",)))
            found += [text for leaf in leaves if not leaf.steps for text in program.shapes(leaf)]
        told = made.keywords.get("executable")
        if told is not None:
            names = elements(program, call.at(made.arguments[0]))[:1]
            found += _others(program, names, call.at(told))
        yield call, [text for text in found if HOLE not in text]


def _first(program: Program, call: State, entry: Entry) -> list[State]:
    """Return the first of the words that the program of *call* is started with: it is seen by that."""
    words = program.argument(call, entry.facts["words"])
    if words is None or entry.facts.get("named"):
        return [words] if words is not None else []
    return elements(program, words)[:1]


def _others(program: Program, names: list[State], started: State | None) -> list[str]:
    """Return the texts of *names* that are not the name of the program that is *started*."""
    files = program.shapes(started) if started is not None else ()
    same = {text.replace("\\", "/").rpartition("/")[2].removesuffix(".exe") for text in files}
    said = [text for name in names for text in program.shapes(name) if HOLE not in text]
    return [each for each in said if each.rpartition("/")[2].lstrip("-").removesuffix(".exe") not in same]
