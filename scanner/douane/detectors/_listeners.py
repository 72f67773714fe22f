"""Listeners: what calls open them, and which addresses they are open on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._command_lines import command_lines
from douane.detectors._entering import SMALL
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._settings import defaults, members, options
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program

_DATA = "code/listeners.toml"
MAX_SOURCE = 1024 * 1024
"""Bytes of a file in which listeners are looked for."""
_OPEN = re.compile(
    r"^(0\.0\.0\.0|::|\[::\]|0|\*|0:0:0:0:0:0:0:0)?$|^(tcp://)?(0\.0\.0\.0|\[::\]|\*):\S{0,10}$"
)
_NO_PORT = re.compile(r"(?i)opt|conf|arg|addr|path|sock|^\.\.\.")
_LOOPBACK = re.compile(r"^(127\.|localhost|::1|\[::1\])")


@dataclass(frozen=True, slots=True, eq=False)
class Listener:
    """A listener: where and by what kind of call it is opened, and on what: every address, this machine."""

    at: State
    kind: str
    is_open: bool
    is_local: bool


def listening_files(program: Program) -> tuple[str, ...]:
    """Return the files that may open a listener.

    In a small package also those that open one of what another file makes: ``createApp().listen()``.
    """
    table = douane_signatures.table(_DATA)
    words = encoded(table["words"])
    named = program.mentioning(catalogue(_DATA, "python", "javascript").words)
    importing = program.importing(frozenset(table["modules"]))
    opening = program.holding(re.compile(table["opening"].encode())) if program.size <= SMALL else ()
    found = sorted({*importing, *program.mentioning(words), *opening} & set(named))
    return tuple(path for path in found if len(program.source(path)) <= MAX_SOURCE)


def listeners(program: Program, paths: tuple[str, ...]) -> Iterator[Listener]:
    """Yield the listeners whose address is known, in order."""
    python = tuple(path for path in paths if path.endswith((".py", ".pyw")))
    others = tuple(path for path in paths if path not in python)
    made = chain(
        catalogue(_DATA, "python").named_calls(program, python),
        catalogue(_DATA, "javascript").named_calls(program, others),
    )
    for entry, call in chain(made, _subclasses(program, python)):
        kind = entry.facts.get("kind", "http")
        hosts = _hosts(program, entry, call)
        if hosts is None:
            if entry.facts["default"] == "all" and _has_port(program, entry, call):
                yield Listener(call, kind, is_open=True, is_local=False)
            elif entry.facts["default"] != "all" and not entry.facts.get("vague"):
                yield Listener(call, kind, is_open=False, is_local=True)
            continue
        for value in hosts:
            texts = _texts(program, entry, value)
            inside = call.node.start_byte <= value.node.start_byte < call.node.end_byte
            place = value if inside and value.index is call.index else call
            is_open = any(_OPEN.search(text) for text in texts)
            is_local = any(_LOOPBACK.search(text) for text in texts)
            if is_open or is_local:
                yield Listener(place, kind, is_open=is_open, is_local=is_local)
                break
    yield from _started(program, paths)
    for index in program.indexes(paths):
        for write in index.writes.get("host", ()):
            value = State(index, write.value)
            if index.text(write.target).endswith("settings") and any(
                _OPEN.search(text) for text in (*program.shapes(value), *defaults(program, value))
            ):
                yield Listener(value, "protocol", is_open=True, is_local=False)


def _started(program: Program, paths: tuple[str, ...]) -> Iterator[Listener]:
    """Yield the servers that are started as programs of their own."""
    command = re.compile(douane_signatures.table(_DATA)["command"])
    for path in paths:
        if not re.search(rb"--host|--bind|http\.server", program.source(path)):
            continue
        for _, call in catalogue("code/execution.toml", "start").named_calls(program, (path,)):
            if any(command.search(line) for line in command_lines(program, call)):
                yield Listener(call, "http", is_open=True, is_local=False)


def _subclasses(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[Entry, State]]:
    """Yield the calls by which classes of the package make the listeners that they are."""
    known = catalogue(_DATA, "python")
    for index in program.indexes(paths):
        for call in index.calls_by_name.get("__init__", ()):
            class_ = index.enclosing_class(call.node.start_byte)
            for base in class_.bases[:2] if class_ is not None else ():
                entry = known.match(program, program.origins(State(index, base)))
                if (
                    entry is not None
                    and call.receiver is not None
                    and "super" in index.text(call.receiver)[:40]
                ):
                    yield entry, State(index, call.node)


def only_local(program: Program) -> bool:
    """Whether every listener of the package whose address is known is for the machine itself."""
    known = [*listeners(program, listening_files(program))]
    return bool(known) and not any(each.is_open for each in known)


def _hosts(program: Program, entry: Entry, call: State) -> list[State] | None:
    """Return what the call at *call* is told to listen on; None where it is told nothing."""
    found = list(options(program, call, *entry.facts["options"]))
    for name in entry.facts.get("nested", ()):
        for inner in options(program, call, name):
            found += members(program, inner, *entry.facts["options"])
    made = program.call(call)
    if made is None:
        return found or None
    position = entry.facts.get("position")
    if not found and isinstance(position, int) and position < len(made.arguments):
        given = made.arguments[position]
        if entry.facts.get("address"):
            return _first_of_pair(program, call.at(given))
        if given.type not in FUNCTIONS and not _is_function(program, call.at(given)):
            found = [call.at(given)]
    return found or None


def _is_function(program: Program, state: State) -> bool:
    return any(leaf.node.type in FUNCTIONS for leaf in program.leaves(state))


def _first_of_pair(program: Program, state: State) -> list[State]:
    """Return the host of an address that is a pair of host and port; none where the port is any free one."""
    for leaf in program.leaves(state):
        inner = parts(leaf.node)
        if leaf.node.type == "tuple" and len(inner) >= 2 and program.shapes(leaf.at(inner[1])) != ("0",):
            return [leaf.at(inner[0])]
        if leaf.node.type in ("string", "binary_operator"):
            return [leaf]
    return []


def _texts(program: Program, entry: Entry, value: State) -> list[str]:
    texts = list(defaults(program, value))
    if not texts and entry.facts["default"] == "all" and _is_unset_variable(program, value):
        return [""]
    listed = [child for leaf in program.leaves(value) for child in _entries(leaf)]
    return texts + [
        text for child in listed for text in program.shapes(child) if HOLE not in text or ":" in text
    ]


def _entries(leaf: State) -> list[State]:
    return [leaf.at(child) for child in parts(leaf.node)] if leaf.node.type in ("list", "array") else []


def _is_unset_variable(program: Program, value: State) -> bool:
    """Whether *value* is only a variable of the environment of Node.js: undefined if nobody sets it."""
    leaves = program.leaves(value)
    return bool(leaves) and all(
        any(name.startswith("process.env.") for name in program.origins(leaf)) for leaf in leaves
    )


def _has_port(program: Program, entry: Entry, call: State) -> bool:
    """Whether a call that names no host opens a port at all: not a path, not any free port."""
    made = program.call(call)
    if any(options(program, call, *entry.facts.get("unless", ()))):
        return False
    if made is None or ("needs" not in entry.facts and entry.facts.get("port") is None):
        return made is not None
    if "needs" in entry.facts:
        named = options(program, call, *entry.facts["needs"])
        given = [text for value in named for text in program.shapes(value)]
        return bool(given) and "0" not in given
    return bool(made.arguments) and _is_port(program, call, made.arguments[0])


def _is_port(program: Program, call: State, first: Node) -> bool:
    """Whether *first*, the first argument of the call at *call*, tells a port."""
    if not _plain(program, call.at(first)):
        return False
    if first.type == "object":
        ports = [text for value in options(program, call, "port") for text in program.shapes(value)]
        return bool(ports) and ports != ["0"]
    texts = program.shapes(call.at(first))
    if texts == (HOLE,) and _NO_PORT.search(call.index.text(first)[:60]):
        return False
    return not any(text == "0" or text.startswith(("/", "\\", "~", ".")) for text in texts)


def _plain(program: Program, state: State) -> bool:
    return not _is_function(program, state) and state.node.type not in ("array", "this")
