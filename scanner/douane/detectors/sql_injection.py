"""What a stranger fills in becomes part of a database statement.

**What.** A parameter of a tool, or a part of an HTTP request, that is put into the text of
an SQL statement by concatenation, a template or formatting, before the statement is handed to a database.

**Why.** The caller can end the statement and begin another one: read other tables, change or
delete rows, or with some databases read files and start programs. The caller of a tool is a model that
reads texts of strangers.

**Example.** `pool.query("SELECT * FROM orders WHERE customer = '" + customer + "'")`

**Left alone.** Statements whose values are handed over separately; parameters that are numbers, that
their schema restricts to a list or pattern, that are quoted, or that are compared with a list before use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._flow import HOLE, program_of
from douane.detectors._inputs import Inputs, Reaching, gates
from douane.detectors._listed import Confined
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

_QUERIES = "code/queries.toml"
_LARGE = 256 * 1024


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the statements that strangers can change."""
    program = program_of(codebase)
    if not gates(program) or not _speaking(program):
        return
    queries = catalogue(_QUERIES, "query")
    inputs = Inputs(program)
    tracer = Reaching(program, inputs, Confined(program, inputs).harmless)
    for entry, call in queries.calls(program, _asking(program, queries.words)):
        given = program.argument(call, entry.facts["position"], "sql", "query", "statement")
        if given is None or is_aside(call.index.path) or _is_written_out(given):
            continue
        statement = _changeable(program, given)
        found = tracer.trace(given) if statement is not None or _is_put_together(program, given) else []
        if found:
            at = found[0].at
            yield evidence_at(
                statement if statement is not None and statement.index is call.index else call,
                why=f"{found[0].what} becomes part of the statement; it enters at {at.index.path}:{at.line}",
                severity=Severity.HIGH if statement is not None else Severity.MEDIUM,
            )


def _is_put_together(program: Program, given: State) -> bool:
    """Whether *given*, of which nothing can be told as a text, is made of a text that begins a statement.

    So it is where a helper, such as the tag of a template, joins the pieces.
    """
    if program.shapes(given) != (HOLE,) or (program.call(given) is None and given.node.type != "identifier"):
        return False
    begins = re.compile(douane_signatures.table(_QUERIES)["statement"]["pattern"], re.IGNORECASE)

    def statement(state: State) -> str | None:
        kind = state.node.type
        if kind not in ("string", "template_string"):
            return None
        return "statement" if begins.match(state.text[:200].strip("`'\"frbFRB")) else None

    return bool(program.tracer(statement).trace(given))


def _is_written_out(given: State) -> bool:
    """Whether *given* is a text without anything put in."""
    return given.node.type == "string" and all(
        child.type != "interpolation" for child in given.node.named_children
    )


def _speaking(program: Program) -> tuple[str, ...]:
    """Return the files that contain statements."""
    table = douane_signatures.table(_QUERIES)["statement"]
    needle = re.compile(table["needle"].encode())
    mentioning = program.mentioning(encoded(table["words"]))
    return tuple(path for path in mentioning if needle.search(program.source(path)))


def _asking(program: Program, names: frozenset[bytes]) -> tuple[str, ...]:
    """Return the files that may hand statements to a database."""
    return program.mentioning(names) if program.size <= _LARGE else _speaking(program)


def _changeable(program: Program, given: State) -> State | None:
    """Return the expression that makes the statement *given*, if it leaves parts of it open."""
    begins = re.compile(douane_signatures.table(_QUERIES)["statement"]["pattern"], re.IGNORECASE)
    for leaf in program.leaves(given):
        if any(HOLE in text and begins.match(text) for text in program.shapes(leaf)):
            return leaf
    return None


RULE = Rule(
    id="sql-injection",
    summary="what a stranger fills in becomes part of a database statement",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Use placeholders for values, and a fixed list for names of tables and columns.",
    taxonomy=("MCP05:2025", "SAFE-T1101", "SAFE-T1803", "AML.T0049"),
    code=look,
)
