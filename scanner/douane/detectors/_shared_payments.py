"""Payments of which an account gets a share, or the whole, that stands in the code of who takes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import HOLE, State
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import page
from douane.model import Confidence, Severity

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.rules import Evidence
    from douane.syntax import Codebase

MAX_FIELDS = 400
"""Fields of one file that are looked at for whom they name."""
_FIELDS = {True: "[(pair) (keyword_argument)] @f", False: "(pair) @f"}
_NESTED = frozenset({"object", "dictionary", "array", "list"})  # what is in it is looked at by itself


def shared_payments(codebase: Codebase, program: Program) -> Iterator[Evidence]:
    """Yield where a payment is told to go, in whole or in part, to an account that the code fixes."""
    table = _table()
    if not (program.importing(frozenset(table["packages"])) or program.holding(_pattern("service"))):
        return
    disclosed = re.search(table["told"], page(codebase)) is not None
    near = tuple(path for path in program.holding(_pattern("needle")) if not is_aside(path))
    for index in program.indexes(near):
        for value, account in _named(program, index):
            yield evidence_at(
                value,
                why=f"payments, or a share of each, go to an account that the code fixes: {account[:40]}",
                severity=Severity.MEDIUM if disclosed else Severity.CRITICAL,
                confidence=Confidence.MEDIUM,
            )


def _named(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield (value, account) for the fields of the file of *index* that name a fixed account."""
    table = _table()
    fields = index.module.captures(_FIELDS[index.module.language.is_python]).get("f", ())
    for node in fields[:MAX_FIELDS]:
        key: Node | None = node.child_by_field_name("key") or node.child_by_field_name("name")
        value = node.child_by_field_name("value")
        if key is None or value is None or value.type in _NESTED:
            continue
        if not re.fullmatch(table["field"], index.text(key, 80).strip("'\"`[]")):
            continue
        state = State(index, value)
        texts = program.shapes(state)
        fixed = [text for text in texts if HOLE not in text and re.fullmatch(table["account"], text)]
        if fixed and len(fixed) == len(texts):
            yield state, fixed[0]


@cache
def _pattern(name: str) -> re.Pattern[bytes]:
    return re.compile(_table()[name].encode())


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/copies.toml")["payment"]
    return found
