"""What a stranger fills in becomes part of a database statement.

**What.** A parameter of a tool, or a part of an HTTP request, that is put into the text of
an SQL statement by concatenation, a template or formatting, before it is handed to a database; or
that is handed to a builder of statements as a part which it takes as it is (`whereRaw(condition)`). Where
one method puts the statement together and another one runs it, both are told. So is a tool that runs a whole
statement of its caller's and lets it only read by a look at how it begins, or by a transaction, where the
database takes several statements in one text (medium).

**Why.** The caller can end the statement and begin another one: read other tables, change or
delete rows, or with some databases read files and start programs. The caller of a tool is a model that
reads texts of strangers.

**Example.** `pool.query("SELECT * FROM orders WHERE customer = '" + customer + "'")`

**Left alone.** Statements whose values are handed over separately; parameters that are numbers, that
their schema restricts to a list or pattern, that are quoted (also by hand: every quote in it doubled, and the
same quotes around it), or that are compared with a list before use.
Where the package also has a tool that runs whatever statement it is given, the finding weighs less: its
caller needs no hole. So it does where the service's language can only read (SOQL): no statement of
the caller's own changes anything there; where the statement only tells of tables (`PRAGMA table_info`); and
where something stands on the way of which it is not known what it lets through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._asked_databases import asks_database, looks_up
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._doubled import doubles_quotes, is_enclosed
from douane.detectors._doubt import NOT_UNDERSTOOD, Doubt
from douane.detectors._flow import HOLE, program_of
from douane.detectors._flow.put import put_into
from douane.detectors._inputs import TOOL, Inputs, Reaching, gates
from douane.detectors._left_transactions import left
from douane.detectors._listed import Confined
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._settings import members
from douane.detectors._surely import GUESSED
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State, Trace
    from douane.syntax import Codebase

_QUERIES = "code/queries.toml"
_LARGE = 256 * 1024
# Expressions that put a text together from others.
_COMPOSED = frozenset(
    {"string", "template_string", "concatenated_string", "binary_operator", "binary_expression"}
)
# What can hold a statement and its values.
_HOLDING = frozenset({"object", "dictionary", "call", "call_expression", "new_expression", "this"})

_WORD = re.compile(r"[\"'`][^\"'`]{0,40}[=<>' ]|['\"][%)]")  # beside what is put in: a sign, or a quote
_CLIMB = 6  # from a part of a statement to the clause that it is put into
_WITHIN = frozenset(
    {
        *("arguments", "argument_list", "array", "list", "object", "pair", "template_substitution"),
        *("template_string", "call_expression", "call", "parenthesized_expression", "new_expression"),
    }
)
_LONGEST_HELPER = 300  # characters of a function that does nothing but quote


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the statements that strangers can change."""
    program = program_of(codebase)
    if not gates(program):
        return
    inputs = Inputs(program)
    if not _speaking(program):
        yield from left(program, inputs)
        return
    queries = catalogue(_QUERIES, "query")
    tracer = Reaching(program, inputs, _Harmless(program, inputs))
    put_together = _PutTogether(program)
    doubt = Reaching(program, inputs, Doubt(program).harmless)
    seen: set[tuple[str, int]] = set()
    found: list[tuple[State, Trace, str]] = []
    for entry, call in queries.calls(program, _asking(program, queries.words)):
        given = _given(program, entry, call)
        if given is None or is_aside(call.index.path) or _is_written_out(given) or looks_up(call):
            continue
        given = _statement(program, given)
        if "fragment" in entry.facts:
            statements = _parts(program, entry.facts.get("clauses"), call, given)
        else:
            statements = _changeable(program, given)
        made_up = not statements and asks_database(call) and put_together(given)
        made_up = made_up and not any(_is_tagged(program, leaf) for leaf in program.leaves(given))
        traces = tracer.trace(given) if statements or made_up else []
        known = bool(traces) and bool(doubt.trace(given))
        tells = _only_tells(program, statements)
        for at, trace, sure in _places(tracer, call, statements, traces):
            if (at.index.path, at.line) not in seen:
                seen.add((at.index.path, at.line))
                lighter = NOT_UNDERSTOOD if not known else GUESSED if not sure else tells
                found.append((at, trace, lighter))
    yield from (each for each in left(program, inputs) if (each.where.path, each.where.line) not in seen)
    if found:
        whole, reads = _whole(program, inputs), _only_reads(program)
        yield from (_evidence(*each, whole, reads) for each in found)


def _given(program: Program, entry: Entry, call: State) -> State | None:
    """Return what *call* hands over as a statement; None where a tag puts its values in as parameters."""
    named = douane_signatures.table(_QUERIES)["given"]["named"]
    return None if _is_tagged(program, call) else program.argument(call, entry.facts["position"], *named)


def _is_tagged(program: Program, state: State) -> bool:
    """Whether *state* is a template behind a tag of another package that binds values: ``sql`...` ``."""
    given = state.node.child_by_field_name("arguments") if state.node.type == "call_expression" else None
    tag = state.node.child_by_field_name("function")
    if given is None or given.type != "template_string" or tag is None:
        return False
    joins = state.index.text(tag, 80) in douane_signatures.table(_QUERIES)["given"]["joining_tags"]
    return not joins and not program.functions_called(state)


def _places(
    tracer: Reaching, call: State, statements: list[State], traces: list[Trace]
) -> Iterator[tuple[State, Trace, bool]]:
    """Yield where the text of a statement is left open to strangers, and where one of another file is run.

    With each comes what enters there, and whether it surely does.
    """
    if not traces:
        return
    opened: list[tuple[State, bool]] = []
    for each in statements:
        own = tracer.trace(each)
        sure = tracer.surely(own) is not None
        if own:
            opened.append((each, sure))
            yield each, own[0], sure
        pieces = [(piece, trace) for trace in own if (piece := _piece(tracer.way(trace.at))) is not None]
        yield from ((piece, trace, sure) for piece, trace in pieces if not _beside(piece, each))
    if not opened:  # of what is run here some is a stranger's, and not this statement
        here = next((each for each in statements if each.index is call.index), call)
        yield here, traces[0], False
    elif any(_apart(each, call) for each, _ in opened):
        yield call, traces[0], any(sure for _, sure in opened)


def _apart(statement: State, call: State) -> bool:
    """Whether *statement* is put together in another file, or another method, than runs it at *call*."""
    index = call.index
    if statement.index is not index:
        return True
    maker, runner = index.enclosing(statement.node.start_byte), index.enclosing(call.node.start_byte)
    return maker is not runner and maker is not None and runner is not None and maker.owner is not None


def _piece(way: Iterator[State]) -> State | None:
    """Return the first text on *way*, from where something enters, that is put together with it."""
    return next((each for each in way if each.node.type in _COMPOSED and _WORD.search(each.text[:400])), None)


def _beside(piece: State, statement: State) -> bool:
    """Whether *piece* is put together in the function that puts the *statement* together."""
    index = piece.index
    if index is not statement.index:
        return False
    return index.enclosing(piece.node.start_byte) is index.enclosing(statement.node.start_byte)


def _only_tells(program: Program, statements: list[State]) -> str:
    """Return that all *statements* only tell of tables; empty where one does more."""
    tells = re.compile(douane_signatures.table(_QUERIES)["statement"]["telling"])
    texts = [text for each in statements for text in program.shapes(each)]
    return "; the statement only tells of tables" if texts and all(map(tells.match, texts)) else ""


def _evidence(place: State, trace: Trace, lighter: str, whole: State | None, reads: bool) -> Evidence:
    at = trace.at
    why = f"{trace.what} becomes part of the statement; it enters at {at.index.path}:{at.line}"
    if trace.what == TOOL and whole is not None:
        why += f"; a tool that runs whatever statement it is given is at {whole.index.path}:{whole.line}"
        return evidence_at(place, why=why, severity=Severity.MEDIUM, confidence=Confidence.LOW)
    if reads and trace.what == TOOL:
        why += "; the service's language only reads"
        return evidence_at(place, why=why, severity=Severity.MEDIUM)
    return evidence_at(place, why=why + lighter, severity=Severity.MEDIUM if lighter else Severity.HIGH)


def _only_reads(program: Program) -> bool:
    """Whether all statements of the package go to a service whose language reads, one statement at a time."""
    table = douane_signatures.table(_QUERIES)["reading"]
    return bool(program.importing(frozenset(table["modules"]))) and not program.importing(
        frozenset(table["others"])
    )


def _whole(program: Program, inputs: Inputs) -> State | None:
    """Return a call that hands a database a statement which is, as a whole, a parameter of a tool."""
    table = douane_signatures.table(_QUERIES)["statement"]
    names, joins = frozenset(table["whole"]), frozenset(table["joins"])

    def is_composed(state: State) -> bool:
        call = program.call(state)
        if call is not None:
            return call.name in joins
        return state.node.type in _COMPOSED and not _is_written_out(state)

    tracer = Reaching(program, inputs, is_composed)
    for entry, call in catalogue(_QUERIES, "query").calls(program, _asking(program, encoded(names))):
        made = program.call(call)
        given = _given(program, entry, call)
        if made is None or made.name not in names or given is None or is_aside(call.index.path):
            continue
        if "fragment" in entry.facts and _is_in_clause(call, entry.facts.get("clauses", [])):
            continue  # it is a part of one
        if not asks_database(call):
            continue
        given = _statement(program, given)
        if any(_is_tagged(program, leaf) for leaf in program.leaves(given)):
            continue
        if any(trace.what == TOOL for trace in tracer.trace(given)):
            return call
    return None


def _statement(program: Program, given: State) -> State:
    """Return the statement that is *given*: with its values, it may be in one object.

    Whether it may be is asked first: most of what is handed over is a text, or a key.
    """
    if not any(leaf.node.type in _HOLDING for leaf in program.leaves(given)):
        return given
    within = douane_signatures.table(_QUERIES)["given"]["within"]
    return next(members(program, given, *within), given)


class _Harmless:
    """Says of a value whether it cannot change the statement that it becomes part of."""

    def __init__(self, program: Program, inputs: Inputs) -> None:
        self._program = program
        self._confined = Confined(program, inputs)
        self._plain = program.tracer(inputs.source)

    def __call__(self, state: State) -> bool:
        return self._is_formatted_safely(state) or self._doubles(state) or self._confined.harmless(state)

    def _doubles(self, state: State) -> bool:
        """Whether *state* doubles the quotes in a text that stands in such quotes, here or in a helper."""
        call = self._program.call(state)
        if call is None:
            return False
        if call.name in ("replace", "replaceAll"):
            return doubles_quotes(state)
        called = self._program.functions_called(state)
        texts = [(index, index.text(function.node, _LONGEST_HELPER + 1)) for index, function in called]
        return bool(texts) and all(
            len(text) <= _LONGEST_HELPER and is_enclosed(index, text.encode()) for index, text in texts
        )

    def _is_formatted_safely(self, state: State) -> bool:
        """Whether *state* is `SQL(text).format(...)` of psycopg, which quotes all it fills in."""
        call = self._program.call(state)
        if call is None or call.name != "format" or call.receiver is None:
            return False
        made = state.index.call_at(call.receiver)
        if made is None or made.name != "SQL" or not made.arguments:
            return False
        return not self._plain.trace(state.at(made.arguments[0]))


class _PutTogether:
    """Says of what no text can be told of whether it is made of a text that begins a statement.

    So it is where a helper, such as the tag of a template, joins the pieces.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self._begins = re.compile(douane_signatures.table(_QUERIES)["statement"]["pattern"], re.IGNORECASE)
        self._tracer = program.tracer(self._statement)

    def __call__(self, given: State) -> bool:
        if self._program.call(given) is None and given.node.type != "identifier":
            return False
        return self._program.shapes(given) == (HOLE,) and self._tracer.reaches(given)

    def _statement(self, state: State) -> str | None:
        if state.node.type not in ("string", "template_string"):
            return None
        return "statement" if self._begins.match(state.text[:200].strip("`'\"frbFRB")) else None


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
    return program.holding(needle, mentioning)


def _asking(program: Program, names: frozenset[bytes]) -> tuple[str, ...]:
    """Return the files that may hand statements to a database."""
    return program.mentioning(names) if program.size <= _LARGE else _speaking(program)


def _parts(program: Program, clauses: list[str] | None, call: State, given: State) -> list[State]:
    """Return the expressions that make a part of a statement, *given* to *call*, and leave it open.

    Where *call* may be given a whole statement as well, without a text of its own it must go to a clause.
    """
    is_part = clauses is None or _is_in_clause(call, clauses)
    return [
        leaf if leaf.node.type in _COMPOSED or program.call(leaf) is not None else given
        for leaf in program.leaves(given)
        if not _is_tagged(program, leaf)
        and any(HOLE in text and (is_part or text != HOLE) for text in program.shapes(leaf))
    ]


def _is_in_clause(call: State, clauses: list[str]) -> bool:
    """Whether what *call* makes is put into a clause of a statement, one of *clauses*.

    ``.where(text(x))``, ``{where: literal(x)}``, ``sql`select ${sql.raw(x)}` ``.
    """
    here = call.node
    for _ in range(_CLIMB):
        outer = here.parent
        if outer is None or outer.type not in _WITHIN:
            return False
        asked = call.index.call_at(outer)
        if asked is not None and outer.type != "arguments":
            tagged = asked.node.child_by_field_name("arguments")
            return asked.name in clauses or (tagged is not None and tagged.type == "template_string")
        key = outer.child_by_field_name("key") if outer.type == "pair" else None
        if key is not None and call.index.text(key, 40).strip("\"'`") in clauses:
            return True
        here = outer
    return False


def _changeable(program: Program, given: State) -> list[State]:
    """Return the expressions that make the statement *given* and leave parts of it open."""
    begins = re.compile(douane_signatures.table(_QUERIES)["statement"]["pattern"], re.IGNORECASE)
    return [
        leaf
        for leaf in program.leaves(given)
        if not _is_tagged(program, leaf)
        and any(
            begins.match(text) and (HOLE in text or _is_longer(program, leaf))
            for text in program.shapes(leaf)
        )
    ]


def _is_longer(program: Program, state: State) -> bool:
    """Whether *state* joins a list to which more is added than it is written with."""
    call = program.call(state)
    if call is None or call.name != "join":
        return False
    listed = call.receiver
    if state.index.module.language.is_python:
        listed = call.arguments[0] if call.arguments else None
    return (
        listed is not None and listed.type == "identifier" and any(True for _ in put_into(state.at(listed)))
    )


RULE = Rule(
    id="sql-injection",
    summary="what a stranger fills in becomes part of a database statement",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Use placeholders for values, and a fixed list for names of tables and columns.",
    taxonomy=("MCP05:2025", "SAFE-T1101", "SAFE-T1803", "AML.T0049"),
    exposed=True,
    code=look,
)
