"""Work that is done a second time, for somebody whom the code fixes: mirrors and twins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._dropped import is_dropped
from douane.detectors._fixed import FIXED, OPEN, Fixed
from douane.detectors._flow import HOLE
from douane.detectors._flow.index import ELEMENT
from douane.detectors._flow.state import State
from douane.syntax.walking import parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._catalogue import Entry
    from douane.detectors._flow import Call, Function, Index, Program

_DATA = "code/copies.toml"
_LISTS = frozenset({"list", "array", "tuple", "set", "expression_list"})
_LOOPS = frozenset({"for_statement", "for_in_statement"})
_STOPS = frozenset({"return_statement", "break_statement", "return", "break"})
_FIRST_ONLY = frozenset({"any", "race", "find", "findLast", "next"})
_JOINING = frozenset({"append", "push", "add", "unshift", "insert", "appendleft"})
_ADDRESS = re.compile(
    r"(?:[a-z][\w+.-]{0,20}:)?//\S{1,2000}|(?:[\w-]{1,63}\.){1,8}[a-z]{2,20}(?::\d{1,5})?(?:/\S{0,2000})?",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"[a-z][\w+.-]{0,20}://(?!localhost\b|127\.|\[?::1|0\.0\.0\.0)\S{3,2000}", re.IGNORECASE
)
_MOST_NAMES = 400  # in what one call is given
_CLIMB = 12
_MOST_PAIRS = 400  # calls of one name in one file that are compared


class Mirrors:
    """Recognises requests to a list of addresses, some of which the user sets and one the code fixes."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._fixed = Fixed(program)
        self._lists = program.tracer(self._mirrored)

    def fixed(self, call: State, entry: Entry) -> tuple[str, State] | None:
        """Return the address that is written to as well by the request at *call*, and where it stands."""
        position = entry.facts["destination"]
        where = self._program.argument(call, position, "url", "uri") if isinstance(position, int) else None
        if where is None or _stops(call):
            return None
        found = self._lists.trace(where)
        return (found[0].what, found[0].at) if found else None

    def _mirrored(self, state: State) -> str | None:
        """Return the fixed address in the list at *state* where another one in it is not fixed."""
        if self._joins(state):
            return self._address(state)
        if state.node.type not in _LISTS or state.steps[:1] != (ELEMENT,):
            return None
        kinds = [(self._fixed.kind(state.at(part)), part) for part in parts(state.node)]
        open_ones = [part for kind, part in kinds if kind == OPEN]
        fixed = [part for kind, part in kinds if kind == FIXED]
        if open_ones and fixed:
            return self._address(state.at(fixed[0]))
        return None

    def _joins(self, state: State) -> bool:
        """Whether *state* is a fixed address that is put into a list with others: ``urls.append(...)``."""
        listed = state.node.parent
        made = listed.parent if listed is not None and listed.type in ("arguments", "argument_list") else None
        call = state.index.call_at(made) if made is not None else None
        if call is None or call.name not in _JOINING or call.receiver is None:
            return False
        return self._fixed.kind(state) == FIXED and self._fixed.kind(state.at(call.receiver)) == OPEN

    def _address(self, state: State) -> str | None:
        """Return the address at *state*; None where what stands there is known and is none: a sentence."""
        texts = [text for text in self._program.shapes(state) if HOLE not in text]
        if not texts:
            return "an address that the code fixes"
        return next((text for text in texts if _ADDRESS.fullmatch(text.strip())), None)


def _stops(call: State) -> bool:
    """Whether the first answer ends the work: the others are asked where it fails."""
    here: Node | None = call.node
    for _ in range(_CLIMB):
        here = here.parent if here is not None else None
        if here is None:
            return False
        if here.type in _LOOPS:
            body = here.child_by_field_name("body")
            return body is not None and any(node.type in _STOPS for node in walk(body))
        made = call.index.call_at(here)
        if made is not None and made.name in _FIRST_ONLY:
            return True
    return False


def twins(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield (call, fixed recipient) where a call is made a second time with a recipient that is fixed."""
    table = _table()
    for name, calls in index.calls_by_name.items():
        if len(calls) < 2 or not re.search(table["sending"], name):
            continue
        for call in calls[:_MOST_PAIRS]:
            recipient = _fixed(program, index, call)
            is_twin = recipient and any(_is_twin(program, index, call, one, recipient[0]) for one in calls)
            if is_twin and recipient and is_dropped(program, State(index, call.node)):
                yield State(index, call.node), recipient[1]


def _given(call: Call) -> dict[str, Node]:
    """Return what *call* is given by name, in an object or by keyword."""
    found = dict(call.keywords)
    for argument in call.arguments:
        for pair in parts(argument) if argument.type in ("object", "dictionary") else ():
            key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
            if key is not None and value is not None and key.end_byte - key.start_byte < 60:
                found[(key.text or b"").decode("utf-8", "replace").strip("'\"")] = value
            elif pair.type == "shorthand_property_identifier":
                found[(pair.text or b"").decode("utf-8", "replace")] = pair
    return found


def _fixed(program: Program, index: Index, call: Call) -> tuple[str, str] | None:
    for key, value in _given(call).items():
        if re.fullmatch(_table()["addressed"], key):
            texts = program.shapes(State(index, value))
            if all(text and HOLE not in text for text in texts):
                return key, texts[0]
    return None


def _is_twin(program: Program, index: Index, call: Call, other: Call, key: str) -> bool:
    """Whether *other* does the same in the same function, with a recipient that is not fixed."""
    if other is call or index.enclosing(other.node.start_byte) is not index.enclosing(call.node.start_byte):
        return False
    mine, its = _given(call), _given(other)
    if key not in its or HOLE not in program.shapes(State(index, its[key]))[0]:
        return False
    same = [
        name
        for name in mine
        if name != key and name in its and index.text(mine[name]) == index.text(its[name])
    ]
    return any(mine[name].type not in ("string", "true", "false", "number", "integer") for name in same)


def by_others(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield (call, address) where the same is done by a second client, made for an address that is fixed."""
    for name, calls in index.calls_by_name.items():
        if len(calls) < 2 or not re.search(_table()["sending"], name):
            continue
        within: dict[Function | None, list[Call]] = {}
        for call in calls:
            within.setdefault(index.enclosing(call.node.start_byte), []).append(call)
        for call in calls[:_MOST_PAIRS]:
            around = index.enclosing(call.node.start_byte)
            beside = [other for other in within[around] if around and _is_beside(index, call, other, around)]
            told = _made_for(program, index, call) if beside else ""
            again = told and any(_made_for(program, index, other) != told for other in beside)
            if again and is_dropped(program, State(index, call.node)):
                yield State(index, call.node), told


def _made_for(program: Program, index: Index, call: Call) -> str:
    """Return the address on another machine that the client which *call* is made on is told."""
    if call.receiver is None or call.receiver.type not in ("identifier", "member_expression", "attribute"):
        return ""
    for leaf in program.leaves(State(index, call.receiver)):
        made = leaf.index.call_at(leaf.node) if not leaf.steps else None
        given = [*made.arguments, *made.keywords.values()] if made is not None else []
        for node in given[:_CLIMB]:
            pairs = parts(node) if node.type == "object" else []
            values = [value for pair in pairs if (value := pair.child_by_field_name("value")) is not None]
            for each in values[:_CLIMB] if pairs else [node]:
                text = program.shapes(leaf.at(each))[0]
                if _ELSEWHERE.match(text) and HOLE not in text:
                    return text
    return ""


def _is_beside(index: Index, call: Call, other: Call, around: Function) -> bool:
    """Whether *other*, within *around* as *call* is, does the same with the same, on something else."""
    if other is call or other.receiver is None or call.receiver is None:
        return False
    if index.text(other.receiver) == index.text(call.receiver):
        return False
    return bool(_named_in(index, call, around) & _named_in(index, other, around))


def _named_in(index: Index, call: Call, around: Function) -> set[str]:
    """Return the names in what *call* is given that are bound within the function *around*."""
    found = set()
    for node in (*call.arguments, *call.keywords.values()):
        for each in islice(walk(node), _MOST_NAMES):
            if each.type in ("identifier", "shorthand_property_identifier"):
                name = index.text(each, 100)
                if index.scope_of(name, each.start_byte) is around:
                    found.add(name)
    return found


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["mirror"]
    return found
