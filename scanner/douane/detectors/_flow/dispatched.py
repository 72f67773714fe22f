"""Calls by names that are put together, or asked for: ``getattr(a, f"do_{kind}")(x)``, ``tools[name](x)``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.holes import HOLE
from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Call, Function, Index
    from douane.detectors._flow.program import Program

_MOST = 400  # names that are put together in one file
_SHORTEST = 2  # letters that are known of a name
_CLIMB = 4
_MOST_VALUES = 4  # that a name is given
_WHOLE = re.compile(r"[fF]?([\"'`])((?:(?!\1)[^\n]){0,120})\1")
_FILLED = re.compile(r"\$?\{[^{}]{0,80}\}")
_SUM = re.compile(
    r"(?:[\"'`]([\w$]{1,60})[\"'`]\s*\+)?(?:[^\"'`+\n]|\[[\"'][\w-]{1,40}[\"']\]){1,100}(?:\+\s*[\"'`]([\w$]{1,60})[\"'`])?"
)
MAX_FILE = 256 * 1024
"""Bytes of a file in which names that are put together are looked for."""
_PUT_TOGETHER = re.compile(rb"getattr\(|\[`|\[[\"'][\w$]{2,40}[\"']\s*\+|\]\(|= ?[\w.]{1,40}\[\w{1,40}\]")
_COMPUTED = frozenset({"template_string", "binary_expression", "identifier", "member_expression"})
_TOLD = frozenset({"string", "concatenated_string", "binary_operator", "call"})
_OWNERS = frozenset({"identifier", "member_expression", "attribute", "self", "this"})
_SUBSCRIPTS = frozenset({"subscript_expression", "subscript"})


def calls(program: Program, index: Index, function: Function) -> Iterator[State]:
    """Yield the calls that can mean *function* by a name of which part is known, or that is asked for.

    In a small package they are also looked for in other files.
    """
    if len(index.module.source) > MAX_FILE or not function.name or program.is_deep:
        return
    near = program.holding(_PUT_TOGETHER) if program.size <= MAX_FILE else ()
    for other in (index, *program.indexes(tuple(path for path in near if path != index.path))):
        for looked_up, texts in _named(other):
            told = function.owner is not None and any(_means(text, function.name) for text in texts)
            if told or (not texts and _has(program, other, looked_up, index, function)):
                yield from (State(other, call.node) for call in _calls_of(other, looked_up))


def _has(program: Program, index: Index, looked_up: Node, home: Index, function: Function) -> bool:
    """Whether what *looked_up* takes something out of, a module or an object, has *function* by its name."""
    call = index.call_at(looked_up)
    owner = call.arguments[0] if call is not None and call.arguments else None
    owner = owner if call is not None else looked_up.child_by_field_name("object")
    if owner is None or owner.type not in _OWNERS:
        return False
    leaves = program.leaves(State(index, owner, (function.name,)))
    return any(leaf.index is home and leaf.node.id == function.node.id for leaf in leaves)


def _texts(index: Index, key: Node) -> Iterator[str]:
    """Yield what the name *key* is as it is written, here or where it is given.

    Nothing is followed: what a name is made of may again be asked for by those who call.
    """
    nodes = [key]
    if key.type == "identifier":
        known = index.bindings(index.text(key, 100), key.start_byte)[:_MOST_VALUES]
        nodes = [each.value for each in known if each.value is not None]
    for node in nodes:
        text = index.text(node, 200).strip()
        whole, sum_ = _WHOLE.fullmatch(text), _SUM.fullmatch(text)
        if whole is not None:
            yield _FILLED.sub(HOLE, whole[2])
        elif sum_ is not None:
            yield f"{sum_[1] or ''}{HOLE}{sum_[2] or ''}"


def _means(text: str, name: str) -> bool:
    """Whether *text*, with unknown parts, can be *name*."""
    known = text.replace(HOLE, "")
    if HOLE not in text or len(known) < _SHORTEST:
        return text == name
    return re.fullmatch(".+".join(re.escape(part) for part in text.split(HOLE)), name) is not None


def _named(index: Index) -> list[tuple[Node, list[str]]]:
    """Return what is looked up under a name that is computed, and what is told of the name."""
    if index.looked_up is None:
        index.looked_up = [
            (node, list(_texts(index, key)) if key.type in _COMPUTED or key.type in _TOLD else [])
            for node, key in _looked_up(index)
        ]
    return index.looked_up


def _looked_up(index: Index) -> list[tuple[Node, Node]]:
    """Return what is looked up under a name that is computed, and the name."""
    found: list[tuple[Node, Node]] = []
    if index.module.language.is_python:
        asking = index.of_name(index.calls_by_name.get("getattr", ()))
        return [(call.node, call.arguments[1]) for call in asking if len(call.arguments) > 1]
    for call in index.calls:
        taken = next((each for each in _called(index, call) if each.type in _SUBSCRIPTS), None)
        key = taken.child_by_field_name("index") if taken is not None else None
        if taken is not None and key is not None and key.type in _COMPUTED and (taken, key) not in found:
            found.append((taken, key))
        if len(found) >= _MOST:
            break
    return found


def _called(index: Index, call: Call) -> Iterator[Node]:
    """Yield what *call* calls: its callee, and what that name is given."""
    yield call.callee
    if call.callee.type == "identifier":
        for binding in index.bindings(call.name, call.callee.start_byte)[:_MOST_VALUES]:
            if binding.value is not None and not binding.steps:
                yield binding.value


def _calls_of(index: Index, looked_up: Node) -> Iterator[Call]:
    """Yield the calls of what *looked_up* is: where it stands, or of the name that it is given."""
    here: Node | None = looked_up.parent
    for _ in range(_CLIMB):
        call = index.call_at(here) if here is not None else None
        if call is not None and call.callee.id == looked_up.id:
            yield call
            return
        if here is None or here.type in ("assignment", "variable_declarator", "named_expression"):
            break
        here = here.parent
    named = here.child_by_field_name("left") or here.child_by_field_name("name") if here is not None else None
    if named is None or named.type != "identifier":
        return
    around = index.enclosing(looked_up.start_byte)
    for call in index.of_name(index.calls_by_name.get(index.text(named, 100), ())):
        if index.enclosing(call.node.start_byte) is around:
            yield call
