"""Payments of which an account gets a share, or the whole, that stands in the code of who takes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import HOLE, State
from douane.detectors._places import evidence_at, is_aside, is_near
from douane.detectors._purposes import page
from douane.model import Confidence, Severity

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.rules import Evidence
    from douane.syntax import Codebase

MAX_FIELDS = 400
"""Fields of one file that are looked at for whom they name."""
_FIELDS = {
    True: "[(pair) (keyword_argument) (assignment left: (subscript))] @f",
    False: "[(pair) (assignment_expression left: (subscript_expression))] @f",
}
_SETTING = ("set", "append", "add_field", "put")
_MOST_CALLERS = 8  # of what names an account
_NESTED = frozenset({"object", "dictionary", "array", "list"})  # what is in it is looked at by itself


def shared_payments(codebase: Codebase, program: Program) -> Iterator[Evidence]:
    """Yield where a payment is told to go, in whole or in part, to an account that the code fixes."""
    table = _table()
    paid = bool(program.importing(frozenset(table["packages"])) or program.holding(_pattern("service")))
    swapped = bool(program.holding(_pattern("swap_service")))
    if not (paid or swapped):
        return
    disclosed = re.search(table["told"], page(codebase)) is not None
    near = tuple(path for path in program.holding(_pattern("needle")) if not is_aside(path))
    for index in program.indexes(near):
        for value, account in _named(program, index, paid=paid, swapped=swapped):
            for at in (value, *_put_in_at(program, value)):
                yield evidence_at(
                    at,
                    why=f"payments, or a share of each, go to an account that the code fixes: {account[:40]}",
                    severity=Severity.MEDIUM if disclosed else Severity.CRITICAL,
                    confidence=Confidence.MEDIUM,
                )


def _named(program: Program, index: Index, *, paid: bool, swapped: bool) -> Iterator[tuple[State, str]]:
    """Yield (value, account) for the fields of the file of *index* that name a fixed account."""
    table = _table()
    kinds = [("field", "account")] * paid + [("swap_field", "swap_account")] * swapped
    for name, value in program.bounded(list(_fields(index)), MAX_FIELDS, index.path):
        wanted = [account for field, account in kinds if re.fullmatch(table[field], name)]
        if not wanted or value.type in _NESTED:
            continue
        state = State(index, value)
        texts = program.shapes(state)
        pattern = "|".join(f"(?:{table[each]})" for each in wanted)
        fixed = [text for text in texts if HOLE not in text and re.fullmatch(pattern, text)]
        if fixed and len(fixed) == len(texts):
            yield state, fixed[0]


def _fields(index: Index) -> Iterator[tuple[str, Node]]:
    """Yield (name, value) of the fields that the file of *index* fills, in an object or one by one."""
    for node in index.module.captures(_FIELDS[index.module.language.is_python]).get("f", ()):
        left = node.child_by_field_name("left")
        key: Node | None = node.child_by_field_name("key") or node.child_by_field_name("name")
        if left is not None:
            key = left.child_by_field_name("subscript") or left.child_by_field_name("index")
        value = node.child_by_field_name("value") or node.child_by_field_name("right")
        if key is not None and value is not None:
            yield index.text(key, 80).strip("'\"`[]"), value
    for name in _SETTING:
        for call in index.of_name(index.calls_by_name.get(name, ())):
            if len(call.arguments) == 2 and call.arguments[0].type == "string":
                yield index.text(call.arguments[0], 80).strip("'\"`[]"), call.arguments[1]


def _put_in_at(program: Program, value: State) -> Iterator[State]:
    """Yield where what names the account is asked for, by whoever puts a payment together elsewhere."""
    function = value.index.enclosing(value.node.start_byte)
    called = program.bounded_callers(value.index, function) if function is not None else []
    for each in called[:_MOST_CALLERS]:
        if not is_near(each, value) and not is_aside(each.index.path):
            yield each


@cache
def _pattern(name: str) -> re.Pattern[bytes]:
    return re.compile(_table()[name].encode())


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/copies.toml")["payment"]
    return found
