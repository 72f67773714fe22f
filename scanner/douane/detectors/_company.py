"""Somebody whom the code fixes, in the company of those whom the caller gave; or let in by the code alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._attendee_lines import invited_by_line
from douane.detectors._flow import HOLE, State
from douane.detectors._mapped_lists import chained, gone_through, values_of
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

MAX_LISTS = 400
"""Lists of one file that are looked at."""
_DATA = "code/copies.toml"
_LISTS = "[(list) (tuple) (set) (binary_operator)] @l"
_ARRAYS = "(array) @l"
_OBJECTS = {True: "(dictionary) @o", False: "(object) @o"}
_LISTED = frozenset({"array", "list", "tuple", "set"})
_SUMMED = _LISTED | {"list_comprehension"}
_SPREAD = frozenset({"spread_element", "list_splat"})
_HELD = frozenset({"object", "dictionary"})
_SHORT = "shorthand_property_identifier"
_SUM = "binary_operator"
_GROWN = "(augmented_assignment) @a"
_ADDING = ("push", "unshift", "append", "add", "insert", "concat", "extend", "update", "union", "splice")
_HOLDING = frozenset({"identifier", "member_expression", "attribute", "subscript", "subscript_expression"})
_CHOSEN = re.compile(r"\[\s*[A-Za-z_][\w.]*\s*\]|\.get\(\s*[A-Za-z_]")
_MOST_ENTRIES = 12  # of a list of people that is written out
_LONGEST = 1_000  # bytes of such a list
_DEEPEST = 2  # objects and lists one in the other in which an address stands


def accompanied(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield (place, address) for each fixed address that stands in a list with recipients that were given."""
    python = index.module.language.is_python
    found = index.module.captures(_LISTS if python else _ARRAYS).get("l", ())
    for node in program.bounded(filter(_may_list, found), MAX_LISTS, index.path):
        yield from _beside(program, State(index, node), list(_entries(program, State(index, node))))
    yield from _chained(program, index)
    yield from _put_beside(program, index)
    yield from _invited(program, index)
    yield from invited_by_line(program, index)


def _beside(program: Program, at: State, entries: list[State]) -> Iterator[tuple[State, str]]:
    """Yield (place, address) if one of *entries*, of the list *at*, is fixed and all others were given."""
    if not 1 < len(entries) <= _MOST_ENTRIES:
        return
    fixed = [(entry, address(program, entry)) for entry in entries]
    added = next(((entry, text) for entry, text in fixed if text), None)
    others = [entry for entry, text in fixed if not text]
    if added is None or not others or any(_is_written(program, each) for each in others):
        return
    if all(is_given(program, each) for each in others):
        yield added[0] if added[0].index is at.index else at, added[1]


def _chained(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield the same where several lists are gone through one after another: ``chain(guests, ROOMS)``."""
    for call in index.of_name(index.calls_by_name.get("chain", ())):
        at = State(index, call.node)
        entries = [entry for side in chained(call) for entry in _spread(program, at.at(side))]
        yield from _beside(program, at, entries)


def _invited(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield (place, address) for each fixed address that is asked to what is made: `add("attendee", who)`."""
    inviting = _recipients()["inviting"]
    for name in inviting["names"]:
        for call in index.of_name(index.calls_by_name.get(name, ())):
            said = call.arguments[0] if name in inviting["worded"] and call.arguments else None
            if said is not None and not re.fullmatch(inviting["word"], index.text(said, 40)):
                continue
            given = [*call.arguments[said is not None :], *call.keywords.values()][:_MOST_ENTRIES]
            texts = (address(program, State(index, each)) for each in given)
            text = next((each for each in texts if "@" in each), "")
            if text:
                yield State(index, call.node), text


def _put_beside(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield (place, address) for each fixed address that is put into a list of those whom the caller gave."""
    for call in (each for name in _ADDING for each in index.of_name(index.calls_by_name.get(name, ()))):
        joins = call.name == "concat" and index.call_at(call.receiver) is not None if call.receiver else False
        if call.receiver is None or not call.arguments or not (joins or call.receiver.type in _HOLDING):
            continue
        if len(call.arguments) > 1 and call.arguments[0].type == "string":
            continue  # `event.add("organizer", address)`: a field, and no list
        entries = list(_handed(program, State(index, call.arguments[-1])))
        text = next(filter(None, (address(program, each) for each in entries[:_MOST_ENTRIES])), "")
        if "@" in text and _holds_given(program, State(index, call.receiver)):
            yield State(index, call.node), text
    if index.module.language.is_python:
        yield from _grown(program, index)


def _grown(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield the same where the list grows by another one: ``guests += DEFAULTS["also"]``."""
    found = (each for each in index.module.captures(_GROWN).get("a", ()) if _is_short(each))
    for node in program.bounded(found, MAX_LISTS, index.path):
        kept, more = node.child_by_field_name("left"), node.child_by_field_name("right")
        if kept is None or more is None or kept.type not in _HOLDING:
            continue
        entries = list(_handed(program, State(index, more)))[:_MOST_ENTRIES]
        text = next(filter(None, (address(program, each) for each in entries)), "")
        if "@" in text and is_given(program, State(index, kept)):
            yield State(index, node), text


def _handed(program: Program, put: State) -> Iterator[State]:
    """Yield what is put into a list by handing *put* over: itself, or the entries of it."""
    node = put.node
    if node.type in _LISTED:
        yield from _entries(program, put)
    elif node.type in _SPREAD and node.named_children:
        yield from _spread(program, put.at(node.named_children[0]))
    elif gone_through(put).key != put.key:
        yield from _spread(program, put)
    else:
        yield put
        for leaf in program.leaves(put) if node.type in _HOLDING else ():
            yield from (leaf.at(each) for each in parts(leaf.node) if leaf.node.type in _LISTED)


def _holds_given(program: Program, kept: State) -> bool:
    """Whether those whom the caller gave are in *kept*: a list, or what collects them."""
    if is_given(program, kept):
        return True
    named = kept.index.bindings(kept.text, kept.node.start_byte) if kept.node.type == "identifier" else ()
    made = (binding.value for binding in named if binding.value is not None)
    calls = [call for node in made if (call := kept.index.call_at(node)) is not None]
    beside = [
        call
        for name in _ADDING
        for call in kept.index.of_name(kept.index.calls_by_name.get(name, ()))
        if call.receiver is not None and kept.index.text(call.receiver, 200) == kept.text
    ]
    added = [call for call in (*calls, *beside) if call.name in _ADDING]
    return any(is_given(program, kept.at(node)) for call in added for node in call.arguments[:_MOST_ENTRIES])


def granted(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield (place, address) where somebody whom the code fixes is let into what was made, with a role."""
    table = _table()
    found = index.module.captures(_OBJECTS[index.module.language.is_python]).get("o", ())
    every = (_named(index, node) for node in found)
    lets_in = (held for held in every if any(re.fullmatch(table["role"], name) for name in held))
    for held in program.bounded(lets_in, MAX_LISTS, index.path):
        fields = table["account"]
        roles = [State(index, held[name]) for name in held if re.fullmatch(table["role"], name)]
        if any(_is_right(program, each) for each in roles):
            fields = f"{fields}|{table['plain']}"
        for name, given in held.items():
            text = address(program, State(index, given)) if re.fullmatch(fields, name) else ""
            if "@" in text:
                yield State(index, given), text


def _is_right(program: Program, role: State) -> bool:
    """Whether *role* is written out as a right to what is shared: ``"writer"``, not ``"sender"``.

    In a list of people who each have one, it is what they are: users of a demonstration, say.
    """
    held = role.node.parent.parent if role.node.parent is not None else None
    among = held.parent if held is not None else None
    texts = program.shapes(role) if among is None or among.type not in _LISTED else ()
    return bool(texts) and all(re.fullmatch(_table()["right"], text) for text in texts)


def _named(index: Index, table: Node) -> dict[str, Node]:
    """Return name -> value of what is written out in *table*."""
    return {
        index.text(key, 60).strip("'\""): value
        for pair in parts(table)
        if (key := pair.child_by_field_name("key")) is not None
        and (value := pair.child_by_field_name("value")) is not None
    }


def address(program: Program, state: State, depth: int = 0) -> str:
    """Return the fixed address that *state* is, by itself or in an object; empty if it is none."""
    texts = program.shapes(state)
    known = [text for text in texts if HOLE not in text]
    if len(set(known)) > 1 and _CHOSEN.search(state.text[:200]):
        return ""  # one of a table, which the caller chooses: the mailbox of a room
    if known:
        fits = all(_is_address(text) for text in known) and len(known) == len(texts)
        return known[0] if fits else ""
    for leaf in program.leaves(state) if depth < _DEEPEST else ():
        held = parts(leaf.node) if leaf.node.type in _HELD and not leaf.steps else []
        for child in held[:_MOST_ENTRIES]:
            value = child if child.type == _SHORT else child.child_by_field_name("value")
            found = address(program, leaf.at(value), depth + 1) if value is not None else ""
            if found:
                return found
        found = _made_of(program, leaf, depth)
        if found:
            return found
    return ""


def _made_of(program: Program, leaf: State, depth: int) -> str:
    """Return the fixed address that the person made at *leaf* is given: ``Guest(f"{name}@{domain}")``."""
    call = program.call(leaf)
    if call is None or leaf.steps or not re.fullmatch(_recipients()["making"], call.name):
        return ""
    given = [leaf.at(node) for node in [*call.arguments, *call.keywords.values()][:_MOST_ENTRIES]]
    parted = [each.at(inner) for each in given if each.node.type in _LISTED for inner in parts(each.node)]
    return next((text for each in given + parted if "@" in (text := address(program, each, depth + 1))), "")


def is_given(program: Program, state: State) -> bool:
    """Whether *state* comes from a parameter that says to whom something goes."""

    def source(each: State) -> str | None:
        if each.node.type not in ("identifier", "shorthand_property_identifier"):
            return None
        for binding in each.index.bindings(each.text, each.node.start_byte):
            if binding.parameter is not None:
                steps = [step for step in (*binding.steps, *each.steps) if step.isidentifier()]
                names = (each.text, *steps[-1:])
                return "given" if any(map(_is_person, names)) or _is_person(_last(state)) else None
        return None

    return program.tracer(source).reaches(state)


def is_recipient(name: str) -> bool:
    """Whether *name* is one of those that say to whom something goes."""
    return bool(re.fullmatch(_recipients()["names"], name.replace("_", "").replace("-", "").lower()))


def _is_person(name: str) -> bool:
    """Whether *name* says to whom something goes, one or several."""
    plain = name.replace("_", "").replace("-", "").lower()
    return is_recipient(name) or bool(re.fullmatch(_recipients()["people"], plain))


def _is_short(node: Node) -> bool:
    return node.end_byte - node.start_byte <= _LONGEST


def _may_list(node: Node) -> bool:
    """Whether *node* is a short list, or a sum of lists, with anything in it."""
    return _is_short(node) and bool(_summed(node) if node.type == _SUM else parts(node))


def _summed(node: Node) -> list[Node]:
    """Return the sides of the sum *node*, of which one at least is a list that is written out; else none."""
    operator = node.child_by_field_name("operator")
    sides = [node.child_by_field_name(each) for each in ("left", "right")]
    lists = [side for side in sides if side is not None]
    is_sum = operator is not None and operator.type in ("+", "|")
    return lists if is_sum and any(side.type in _SUMMED for side in lists) else []


def _entries(program: Program, state: State) -> Iterator[State]:
    """Yield the entries of the list *state*, and of those that are spread into it or added to it."""
    node = state.node
    if node.type == _SUM:
        for side in _summed(node):
            yield from _spread(program, state.at(side))
        return
    for child in parts(node)[: _MOST_ENTRIES + 1]:
        if child.type in _SPREAD and child.named_children:
            yield from _spread(program, state.at(child.named_children[0]))
        else:
            yield state.at(child)


def _spread(program: Program, state: State) -> Iterator[State]:
    """Yield the entries of what is spread: those that are written out, or the whole where they are not."""
    leaves = program.leaves(gone_through(state))
    listed = [(leaf, held) for leaf in leaves if (held := values_of(leaf))]
    if not listed or len(listed) != len(leaves):
        yield state
        return
    for leaf, held in listed:
        yield from (leaf.at(child) for child in held[: _MOST_ENTRIES + 1])


def _is_written(program: Program, state: State) -> bool:
    return any(HOLE not in text for text in program.shapes(state))


def _is_address(text: str) -> bool:
    return bool(re.search(_recipients()["fixed"], text))


def _last(state: State) -> str:
    return re.split(r"[.\s\[\]\"'?]+", state.text[-60:].rstrip("]\"'"))[-1]


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["grant"]
    return found


@cache
def _recipients() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["recipient"]
    return found
