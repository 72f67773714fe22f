"""Capabilities by what calls stand for: aliases, re-exports and texts put together, by the flow engine."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._capabilities.data import DATA
from douane.detectors._capabilities.places import PARSED
from douane.detectors._capabilities.reading import ANY, host_in, path_in, program_in
from douane.detectors._catalogue import Catalogue, Entry, catalogue, encoded
from douane.detectors._command_lines import command_lines
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.shapes import elements
from douane.detectors._places import is_aside
from douane.detectors._starting import asks_for_shell

if TYPE_CHECKING:
    from douane.detectors._capabilities.collecting import Found
    from douane.detectors._flow import Index, Program

_THOROUGH = 1024 * 1024  # bytes of the server's own code that are followed
_QUICK = 256 * 1024  # bytes of a dependency's code that are
_MOST_CALLS = 4_000  # calls of one file whose meaning is asked for
# Sections of the tables of other rules, and what a call of them shows.
_SECTIONS = {
    "start": "subprocess",
    "send": "network-client",
    "lookup": "network-client",
    "write": "file-write",
    "delete": "file-delete",
}
_VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]{0,79}")
_MEMBERS = {True: "(subscript) @member", False: "[(member_expression) (subscript_expression)] @member"}
_ASKS = frozenset({"get", "pop", "getenv"})


def worth_following(program: Program, paths: Sequence[str], *, thorough: bool) -> tuple[str, ...]:
    """Return those of *paths* whose names are followed: not too large, and only so many of them."""
    table = douane_signatures.table(DATA)["follow"]
    modules, words = frozenset(table["modules"]), encoded(table["words"])
    if thorough:
        words |= _calls().words | encoded(("env", "environ"))
    left, chosen = _THOROUGH if thorough else _QUICK, []
    for path in paths:
        size = len(program.source(path))
        if is_aside(path) or size > min(PARSED, left):
            continue
        if not (words.isdisjoint(program.words(path)) and modules.isdisjoint(program.imports(path))):
            left -= size
            chosen.append(path)
    return tuple(chosen)


def follow(program: Program, paths: tuple[str, ...], found: Found) -> None:
    """Add what the calls in the files at *paths* are, and what they name."""
    # A bundle is not parsed because a small file leads into it; nothing is asked of *program* after this.
    program.largest = PARSED
    known = _calls()
    asked: Counter[str] = Counter()
    # What is not followed to the end is found by the words of its file: nothing is concluded from it.
    with program.unnoted():
        for call in program.calls(paths, known.names):
            path = call.index.path
            asked[path] += 1
            entry = known.is_call(program, call) if asked[path] <= _MOST_CALLS else None
            if entry is not None:
                _note(program, entry, call, found)
        for index in program.indexes(paths):
            _note_environment(program, index, found)


def _note(program: Program, entry: Entry, call: State, found: Found) -> None:
    kind = str(entry.facts.get("capability") or _SECTIONS[entry.section])
    if entry.section == "start":
        _note_program(program, entry, call, found)
        return
    if "mode" in entry.facts:
        kind = _opened(program, entry, call)
    found.place(kind, call.index.path, call.line)
    target = entry.facts.get("target", entry.facts.get("destination"))
    given = _given(program, call, target, str(entry.facts.get("field", "")))
    if given is None:
        return
    for text in program.shapes(given):
        if kind.startswith("file-"):
            found.name(kind, "paths", path_in(text))
        elif kind in ("network-client", "raw-socket") and text != HOLE:
            found.name(kind, "hosts", host_in(text))


def _given(program: Program, call: State, target: object, field: str) -> State | None:
    """Return the argument, or the receiver, that *target* says."""
    if target == "receiver":
        made = program.call(call)
        return call.at(made.receiver) if made is not None and made.receiver is not None else None
    if not isinstance(target, int):
        return None
    chosen = program.argument(call, target)
    options = program.argument(call, 0) if field else None
    if options is not None and options.node.type == "object":
        return options.at(options.node, (field,))
    return chosen


def _opened(program: Program, entry: Entry, call: State) -> str:
    """Return whether what is opened is written to: by its mode."""
    mode = program.argument(call, int(entry.facts["mode"]), "mode")
    texts = program.shapes(mode) if mode is not None else ("r",)
    return "file-write" if any(set(text) & set("wax+") for text in texts if text != HOLE) else "file-read"


def _note_program(program: Program, entry: Entry, call: State, found: Found) -> None:
    path, line = call.index.path, call.line
    kind = "shell" if entry.facts.get("shell") or asks_for_shell(program, call) else "subprocess"
    found.place(kind, path, line)
    first = program.argument(call, 0, "args", "cmd", "command")
    named = _stand_ins()
    listed = elements(program, first) if first is not None else []
    started = listed[0] if listed else first
    origins = program.origins(started) if started is not None else ()
    known = [named[origin] for origin in origins if origin in named]
    for name in known or [program_in(text) or ANY for text in command_lines(program, call)]:
        found.name(kind, "programs", name)


def _note_environment(program: Program, index: Index, found: Found) -> None:
    """Add variables that are read from another name of the environment, and where all of it is handed on."""
    words = ("env", "environ", "environb", "getenv")
    if encoded(words).isdisjoint(program.words(index.path)):
        return
    whole = frozenset(douane_signatures.table(DATA)["calls"]["environments"])
    own = index.names_for(frozenset(words))
    for call in index.calls:
        for argument in call.arguments:
            state = State(index, argument)
            if _last(state) in own and not whole.isdisjoint(program.origins(state)):
                found.place("whole-environment", index.path, state.line)
        if call.name in own | _ASKS and call.arguments:
            _note_variable(program, State(index, call.node), whole, found)
    for node in index.module.captures(_MEMBERS[index.module.language.is_python]).get("member", ()):
        owner = node.child_by_field_name("object") or node.child_by_field_name("value")
        if owner is not None and _last(State(index, owner)) in own:
            _note_member(program, State(index, node), State(index, owner), whole, found)


def _note_member(program: Program, member: State, owner: State, whole: frozenset[str], found: Found) -> None:
    """Add the variable that is taken out of *owner* at *member*, also by a name that callers hand over."""
    if whole.isdisjoint(program.origins(owner)):
        return
    node = member.node
    key = node.child_by_field_name("index") or node.child_by_field_name("subscript")
    name = node.child_by_field_name("property") or node.child_by_field_name("attribute")
    texts = program.shapes(member.at(key)) if key is not None else (member.index.text(name),) if name else ()
    for text in texts:
        _name_variable(found, text, member)


def _note_variable(program: Program, call: State, whole: frozenset[str], found: Found) -> None:
    """Add the variable that the call at *call* asks for, if it asks the environment."""
    asked = {f"{name}.{method}" for name in whole for method in ("get", "pop")} | {"os.getenv"}
    name = program.argument(call, 0, "key")
    if name is not None and not asked.isdisjoint(program.callee(call)):
        for text in program.shapes(name):
            _name_variable(found, text, call)


def _name_variable(found: Found, variable: str, state: State) -> None:
    if _VARIABLE.fullmatch(variable):
        found.place("environment", state.index.path, state.line)
        found.name("environment", "names", variable)


def _last(state: State) -> str:
    """Return the last part of a plain name; empty for anything else."""
    node = state.node
    if node.type == "identifier":
        return state.text
    last = node.child_by_field_name("property") or node.child_by_field_name("attribute")
    return state.index.text(last) if last is not None and node.end_byte - node.start_byte < 100 else ""


@cache
def _calls() -> Catalogue:
    """Return the calls that show a capability, of all tables."""
    parts = (
        catalogue("code/execution.toml", "start"),
        catalogue(DATA, "call"),
        catalogue("code/network.toml", "send", "lookup"),
        catalogue("code/effects.toml", "write", "delete"),
    )
    names = frozenset(name for part in parts for name in part.names)
    return Catalogue(tuple(entry for part in parts for entry in part.entries), names, encoded(names))


@cache
def _stand_ins() -> dict[str, str]:
    """Return values that stand for a program, by their dotted name."""
    return dict(douane_signatures.table(DATA)["calls"]["programs"])
