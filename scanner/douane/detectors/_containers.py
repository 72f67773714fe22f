"""Containers that code starts, and what of the machine it gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._changes import run_lines
from douane.detectors._flow import HOLE
from douane.detectors._flow.shapes import elements
from douane.detectors._settings import members, options, truth
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

DATA = "code/containers.toml"
MAX_MOUNTS = 200
"""Mounts of one container that are looked at."""
_LISTS = frozenset({"list", "array", "tuple"})
_SMALL = 64 * 1024  # bytes of a file that may be told elsewhere what to start


@dataclass(frozen=True, slots=True)
class Mount:
    """A place of the machine in a container: *source*, told *at*, is *inner* there."""

    source: str
    at: State
    inner: str
    writable: bool


@dataclass(frozen=True, slots=True)
class Container:
    """A container that the call *at* starts; *commands* are what it is told to run, where that is known."""

    at: State
    mounts: tuple[Mount, ...]
    privileged: bool
    commands: tuple[State, ...]
    entering: bool = False  # what is started enters the first process of the machine


def containers(program: Program, paths: tuple[str, ...]) -> Iterator[Container]:
    """Yield the containers that the files at *paths* start, by a library or a command line."""
    libraries = program.importing(frozenset(_table()["libraries"]["modules"]))
    linked = program.connected(libraries) if libraries else frozenset()
    for _, call in catalogue(DATA, "start").calls(program, tuple(path for path in paths if path in linked)):
        yield _of_library(program, call)
    patterns = {name: re.compile(text) for name, text in _table()["lines"].items()}
    option = re.compile(_table()["lines"]["option"].encode())
    small = tuple(
        path for path in paths if len(program.source(path)) <= _SMALL or program.holds(path, option)
    )
    for _, call in catalogue(sources.EXECUTION, "start").calls(program, small):
        for line in run_lines(program, call):
            if patterns["runs"].search(line) is not None:
                yield _of_line(program, call, line, patterns)


def _table() -> dict[str, Any]:
    return douane_signatures.table(DATA)


def _of_line(program: Program, call: State, line: str, patterns: dict[str, re.Pattern[str]]) -> Container:
    mounts = (_mount_of(call, match) for match in patterns["mount"].finditer(line))
    has_all, enters = (patterns[name].search(line) is not None for name in ("privileged", "enters"))
    return Container(call, _bounded(program, call, mounts), has_all, (), enters)


def _mount_of(call: State, match: re.Match[str]) -> Mount:
    read_only = "ro" in (match["mode"] or "").strip(":").split(",") or "readonly" in match[0]
    return Mount(match["source"] or match["from"], call, match["inner"] or "", not read_only)


def _bounded(program: Program, call: State, mounts: Iterator[Mount]) -> tuple[Mount, ...]:
    return tuple(program.bounded(mounts, MAX_MOUNTS, call.index.path))


def _of_library(program: Program, call: State) -> Container:
    table = _table()["options"]
    has_all = any(truth(program, each) for each in _given(program, call, table["privileged"]))
    held = [leaf for given in _given(program, call, table["mounts"]) for leaf in program.leaves(given)]
    mounts = (each for given in held for each in _mounts(program, given, table))
    commands = [*_given(program, call, table["command"])]
    made = program.call(call)
    commands += [call.at(each) for each in made.arguments[1:2]] if made is not None else []
    return Container(call, _bounded(program, call, mounts), has_all, tuple(commands))


def _given(program: Program, call: State, names: list[str]) -> Iterator[State]:
    """Yield what the call is given under one of *names*, also within the options for the machine."""
    yield from options(program, call, *names)
    for inside in options(program, call, *_table()["options"]["inside"]):
        yield from members(program, inside, *names)
        yield from options(program, inside, *names)


def _mounts(program: Program, given: State, table: dict[str, Any]) -> Iterator[Mount]:
    """Yield the mounts in a dictionary by place, a list of `place:inner:mode`, or a list of objects."""
    if given.node.type == "dictionary":
        for pair in parts(given.node):
            key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
            if key is not None and value is not None:
                held = given.at(value)
                modes = _texts(program, members(program, held, *table["mode"]))
                inner = next(iter(_texts(program, members(program, held, *table["inner"]))), "")
                for text in program.shapes(given.at(key)):
                    yield Mount(text, given.at(key), inner, "ro" not in modes)
    if given.node.type not in _LISTS:
        return
    for each in elements(program, given):
        call = program.call(each)
        if call is None and each.node.type not in ("object", "dictionary"):
            for text in program.shapes(each):
                source, _, rest = text.partition(":")
                inner, _, mode = rest.partition(":")
                yield Mount(source, each, inner, "ro" not in mode.split(","))
            continue
        find = options if call is not None else members
        closed = any(truth(program, state) for state in find(program, each, *table["mode"]))
        for state in find(program, each, *table["source"]):
            for text in program.shapes(state):
                inner = next(iter(_texts(program, find(program, each, *table["inner"]))), "")
                yield Mount(text, state, inner, not closed)


def _texts(program: Program, states: Iterator[State]) -> list[str]:
    return [text for each in states for text in program.shapes(each) if HOLE not in text]
