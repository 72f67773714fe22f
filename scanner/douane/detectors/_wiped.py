"""Files overwritten where they lie with as many bytes as they have, or emptied: by anybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import HOLE, State
from douane.detectors._places import is_aside
from douane.detectors._ransom import says_nothing

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Function, Index, Program

OVERWRITES = "overwrites a file, as long as it is, with bytes that say nothing"
EMPTIES = "empties a file"
_DATA = "code/destruction.toml"
_LONGEST = 4_000  # characters of a function
_LENGTH = re.compile(r"len\(\s*(\w+)\s*\)|(\w+)\.(?:length|byteLength)")
_READING = frozenset({"read", "read_bytes", "readFileSync", "readFile", "readSync"})
_DEEPEST = 2  # functions one called by the other
_MOST_CALLERS = 12


@dataclass(frozen=True, slots=True, eq=False)
class Wipe:
    """The call at `at` takes away what a file holds; `what` says how."""

    at: State
    what: str


def wiped(program: Program) -> tuple[Wipe, ...]:
    """Return what takes away what files hold, but for files that the package names or makes itself."""
    return program.once("wiped", partial(_every, program))


def _every(program: Program) -> tuple[Wipe, ...]:
    table = _table()
    paths = [path for path in program.holding(re.compile(table["needle"].encode())) if not is_aside(path)]
    return tuple(found for index in program.indexes(tuple(paths)) for found in _in_file(program, index))


def _in_file(program: Program, index: Index) -> Iterator[Wipe]:
    table = _table()
    for name in table["writing"]:
        for call in index.of_name(index.calls_by_name.get(name, ())):
            content = _content(call)
            if content is None or _is_passing(index, call):
                continue
            state = State(index, call.node)
            lengths = says_nothing(program, state.at(content))
            if any(_is_length_of(program, each, index, call) for each in lengths):
                yield Wipe(state, OVERWRITES)
    for name in table["cutting"]:
        for call in index.of_name(index.calls_by_name.get(name, ())):
            if _cuts_all(index, call) and not _is_passing(index, call) and not _is_own(program, index, call):
                yield Wipe(State(index, call.node), EMPTIES)


def _content(call: Call) -> Node | None:
    """Return what *call* writes: `file.write(data)`, `fs.writeFileSync(path, data)`."""
    if call.name in ("write", "write_bytes", "write_text") and len(call.arguments) == 1:
        return call.arguments[0]
    place = 0 if call.name == "writeFile" and len(call.arguments) == 1 else 1
    if len(call.arguments) <= place:
        # `handle.write(data, 0, size)` is given more, and `write_bytes(data=...)` nothing in its place.
        return next(iter(call.keywords.values()), None)
    holds = (
        call.name == "write" and call.receiver is not None and call.arguments[1].type in ("number", "integer")
    )
    return call.arguments[0] if holds else call.arguments[place]


def _is_length_of(program: Program, length: State, index: Index, call: Call) -> bool:
    """Whether *length* is that of a file, and *call* writes into that one, where it lies."""
    if _is_of_what_was_read(program, length, index, call):
        return True
    measured = re.compile(_table()["measured"])
    texts = [leaf.text[:200] for leaf in (length, *program.leaves(length))]
    roots = [
        each.child_by_field_name("object") or each.child_by_field_name("value") for each in (length.node,)
    ]
    texts += [
        leaf.text[:200] for each in roots if each is not None for leaf in program.leaves(length.at(each))
    ]
    told = [text for text in texts if measured.search(text)]
    if not told:
        return False
    named = {name for text in told for name in re.findall(r"\w{2,}", text)}
    return _is_in_place(program, index, call) or bool(_names(index, call) & named)


def _is_of_what_was_read(program: Program, length: State, index: Index, call: Call) -> bool:
    """Whether *length* is that of what was read before from where *call* writes: ``bytes(len(head))``."""
    told = _LENGTH.fullmatch(length.text[:200])
    start = length.node.start_byte + (told.start(told.lastindex or 0) if told is not None else 0)
    node = length.node.descendant_for_byte_range(start, start)
    if told is None or node is None:
        return False
    for leaf in program.leaves(length.at(node)):
        made = program.call(leaf)
        if made is None or made.name not in _READING:
            continue
        by_handle = made.name in ("read", "read_bytes")
        named = made.receiver if by_handle else next(iter(made.arguments), None)
        file = call.receiver if by_handle else next(iter(call.arguments), None)
        if named is None or file is None or leaf.index.text(named, 80) != index.text(file, 80):
            continue
        return made.name not in ("read", "readSync") or _is_in_place(program, index, call)
    return False


def _names(index: Index, call: Call) -> set[str]:
    """Return the names of the file that *call* writes into."""
    file = call.receiver if call.name in ("write_bytes", "write_text") or len(call.arguments) == 1 else None
    file = file or (call.arguments[0] if len(call.arguments) > 1 else None)
    said = index.text(file, 80) if file is not None else ""
    return set(re.findall(r"\w{2,}", said)) - {"self", "this", "fs", "os"}


def _is_in_place(program: Program, index: Index, call: Call) -> bool:
    """Whether the file that *call* writes into was opened to be changed, not to be made."""
    handles = [each for each in (call.receiver, *call.arguments[:1]) if each is not None]
    for leaf in (leaf for each in handles for leaf in program.leaves(State(index, each))):
        made = program.call(leaf)
        given = [*made.arguments[:2], *made.keywords.values()] if made is not None else []
        for each in given if made is not None and made.name.startswith("open") else ():
            if any(re.fullmatch(r"rb?\+b?|\+rb?", text) for text in program.shapes(leaf.at(each))):
                return True
            if re.search(r"O_(RDWR|WRONLY)", leaf.index.text(each, 120)):
                return True
    return False


def _cuts_all(index: Index, call: Call) -> bool:
    """Whether *call* leaves nothing of a file."""
    given = [index.text(each, 20) for each in call.every_argument]
    if call.name == "truncate" and call.receiver is not None and not given:
        return True
    if len(given) == 1 and call.name != "truncate":
        return True
    return bool(given) and given[-1] in ("0", "b''", 'b""')


def _is_passing(index: Index, call: Call) -> bool:
    """Whether what *call* writes into only lasts for a moment, as far as the function around it says."""
    function = index.enclosing(call.node.start_byte)
    text = index.text(function.node, _LONGEST) if function is not None else index.text(call.node, 400)
    return re.search(_table()["passing"], text) is not None


def _is_own(program: Program, index: Index, call: Call) -> bool:
    """Whether the package names the file that *call* empties, or writes to it elsewhere."""
    handed = call.arguments[0] if call.arguments else None
    by_path = call.name != "truncate" or len(call.arguments) > 1
    file = handed if by_path or call.receiver is None else call.receiver
    file = handed if file is not None and re.match(r"(fs|os)\b", index.text(file, 10)) else file
    if file is None:
        return True
    texts = program.shapes(State(index, file))
    if any(HOLE not in text and text for text in texts):
        return True
    return re.search(r"^(this|self)\.\w+$", index.text(file, 60)) is not None


def is_said(program: Program, wipe: Wipe, told: str) -> bool:
    """Whether a function around *wipe*, its file, or who calls that, says by its name that it does so."""
    names = [wipe.at.index.path]
    pending: list[tuple[Index, Function | None, int]] = [
        (wipe.at.index, wipe.at.index.enclosing(wipe.at.node.start_byte), 0)
    ]
    while pending:
        index, function, depth = pending.pop()
        if function is None:
            continue
        listed = function.node.parent
        call = index.call_at(listed.parent) if listed is not None and listed.parent is not None else None
        names += [function.name, index.text(call.node, 200) if call is not None else ""]
        names.append(function.owner.name if function.owner is not None else "")
        pending.append((index, function.parent, depth))
        callers = program.callers(index, function)[:_MOST_CALLERS] if depth < _DEEPEST else ()
        pending += [(at.index, at.index.enclosing(at.node.start_byte), depth + 1) for at in callers]
    return any(re.search(told, name) for name in names)


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["in_place"]
    return found
