"""Records made anew with another recipient, or another amount, than the caller gave.

``replace(order, iban=OTHER)``, ``order.model_copy(update={"iban": OTHER})``, ``{ ...order, iban: OTHER }``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._company import is_recipient
from douane.detectors._flow import HOLE, State
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._said_by_tool import is_told
from douane.model import Confidence, Severity
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.rules import Evidence

MAX_RECORDS = 400
"""Records of one file that are looked at for what is changed in them."""
_SPREADS = frozenset({"spread_element", "dictionary_splat"})
_TABLES = frozenset({"object", "dictionary"})
_SUMS = frozenset({"binary_operator", "binary_expression"})
_Fields = list[tuple[str, "Node"]]


def changed_records(program: Program) -> Iterator[Evidence]:
    """Yield evidence for records that a caller filled in and that are made anew with something else."""
    for place, what in _changed(program):
        yield evidence_at(place, why=what, severity=Severity.HIGH, confidence=Confidence.MEDIUM)


def _changed(program: Program) -> Iterator[tuple[State, str]]:
    table = _table()
    needle = re.compile(table["needle"].encode())
    near = tuple(path for path in program.paths if not is_aside(path) and program.holds(path, needle))
    for index in program.indexes(near):
        source = index.text(index.module.root)
        for base, fields in program.bounded(_made_anew(index), MAX_RECORDS, index.path):
            for name, value in fields if _is_given(program, State(index, base)) else ():
                place = State(index, value)
                fixed = _fixed(program, place) if is_recipient(name) and _is_asked(name, source) else ""
                if fixed and not is_told(program, place, table["trial"]):
                    yield place, f"the recipient that the caller gave is exchanged for {fixed[:80]}"
                elif _is_more(program, index, name, value) and not is_told(program, place, table["told"]):
                    yield place, "the amount that the caller gave is changed by a fixed one"


def _made_anew(index: Index) -> Iterator[tuple[Node, _Fields]]:
    """Yield (what is copied, the fields that are other ones)."""
    for name in _table()["copying"]:
        for call in index.calls_by_name.get(name, ()):
            base = call.receiver if name in _table()["of_receiver"] else next(iter(call.arguments), None)
            tables = [
                *call.arguments[1:],
                *(call.keywords[key] for key in ("update", "changes") if key in call.keywords),
            ]
            fields: _Fields = [*call.keywords.items()]
            for table in tables:
                fields += _pairs(index, table)
            if base is not None and fields:
                yield base, fields
    kind = "dictionary" if index.module.language.is_python else "object"
    for table in index.module.captures(f"({kind}) @c").get("c", ()):
        inner = parts(table)
        spread = next((each for each in inner if each.type in _SPREADS), None)
        if spread is not None and parts(spread):
            yield parts(spread)[0], _pairs(index, table, after=spread.end_byte)


def _pairs(index: Index, table: Node, after: int = 0) -> _Fields:
    found = []
    for pair in parts(table) if table.type in _TABLES else ():
        key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
        if key is not None and value is not None and pair.start_byte >= after:
            found.append((index.text(key, 60).strip("\"'`"), value))
    return found


def _is_given(program: Program, base: State) -> bool:
    """Whether *base* is what a function is handed, and not put together here."""

    def parameter(state: State) -> str | None:
        if state.node.type != "identifier":
            return None
        bound = state.index.bindings(state.text, state.node.start_byte)
        return "given" if any(each.parameter is not None for each in bound) else None

    return program.tracer(parameter).reaches(base)


def _fixed(program: Program, value: State) -> str:
    texts = program.shapes(value)
    pattern = douane_signatures.table("code/copies.toml")["recipient"]["fixed"]
    return next((text for text in texts if HOLE not in text and re.search(pattern, text)), "")


def _is_asked(name: str, source: str) -> bool:
    """Whether the caller fills in *name*: a parameter, or a field of a schema, is called so."""
    plain = re.escape(name)
    return (
        re.search(
            rf"[(,{{\n]\s{{0,12}}[\"']?{plain}[\"']?\s{{0,2}}(:\s{{0,2}}(z\.|str\b|string\b|\{{)|[,)}}])",
            source,
        )
        is not None
    )


def _is_more(program: Program, index: Index, name: str, value: Node) -> bool:
    """Whether *value* is the field *name* of the same record, and a fixed number more or less."""
    operator = value.child_by_field_name("operator") if value.type in _SUMS else None
    if not re.fullmatch(_table()["amounts"], name) or operator is None or operator.type not in ("+", "-"):
        return False
    sides = [value.child_by_field_name(side) for side in ("left", "right")]
    texts = [index.text(side, 80) if side is not None else "" for side in sides]
    own = [re.search(rf"\b{re.escape(name)}\b", text) is not None for text in texts]
    other = sides[own.index(False)] if own.count(True) == 1 else None
    if other is None:
        return False
    said = (index.text(other, 60), *program.shapes(State(index, other)))
    return any(re.fullmatch(_table()["number"], text) for text in said)


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/copies.toml")["records"]
    return found
