"""Accounts of administrators that statements of a package put into tables that somebody else made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import HOLE, State
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence

if TYPE_CHECKING:
    from collections.abc import Callable

    from douane.detectors._flow import Program
    from douane.syntax import Codebase

MAX_FILES = 40
"""Files of SQL of one package that are read."""
MAX_FILE = 256 * 1024
"""Bytes of such a file."""
MAX_STATEMENTS = 200
"""Statements of one text that are looked at."""
_MOST_CALLS = 300
_LONGEST = 4_000  # characters of one row
_INSERT = re.compile(
    r"(?i)\binsert\s+(?:(?:or\s+)?\w+\s+)?into\s+(?P<table>[\w.\"`\[\]]{1,120})\s*"
    r"\((?P<columns>[^()]{1,600})\)\s*values\s*\((?P<values>(?>'(?:[^']|'')*+'|[^()';])*+)\)"
)
_TRIGGER = re.compile(
    r"(?i)\bcreate\s+(?:or\s+replace\s+)?(?:constraint\s+)?trigger\b[^;]{1,200}?\b(?:delete|update)\b[^;]{0,200}?"
    r"\bon\s+(?P<table>[\w.\"`\[\]]{1,120})(?P<rest>[^;]{0,300})"
)
_FUNCTION = re.compile(
    r"(?i)\bcreate\s+(?:or\s+replace\s+)?function\s+(?P<name>[\w.\"]{1,120})\s*\([^()]{0,200}\)\s*returns\s+trigger\b"
)
_MADE = re.compile(
    r"(?i)\bcreate\s+(?:temp(?:orary)?\s+)?table\s+(?:if\s+not\s+exists\s+)?([\w.\"`\[\]]{1,120})"
)
# What is there wherever `_MADE` matches, told of the bytes of a file: a space may be one beyond ASCII.
_MAKES = re.compile(rb"(?i)create[\s\x80-\xff]+(?:temp(?:orary)?[\s\x80-\xff]+)?table")
_VALUES = re.compile(r"'(?:[^']|'')*'|[^,\s][^,]*")
_TEXTS = frozenset({"string", "template_string", "concatenated_string"})


@dataclass(frozen=True, slots=True)
class _Put:
    """A statement that puts an account, or what keeps it, into a table: where it begins, and what it does."""

    at: int
    why: str


def put_accounts(codebase: Codebase, program: Program) -> Iterator[Evidence]:
    """Yield the statements that put administrators into tables of others, and where they are run."""
    own = re.compile(_words()["own"])
    made = _tables_made(codebase, program)
    files = [path for path in sorted(codebase.tree) if path.endswith(".sql") and not own.search(path)]
    for path in files[:MAX_FILES]:
        source = codebase.tree[path][:MAX_FILE].decode("utf-8", "replace")
        puts = list(_puts(source, made))
        runs = list(_runs(program, path.rpartition("/")[2])) if puts else []
        for put in puts if runs else ():
            line = source.count("\n", 0, put.at) + 1
            text = source.splitlines()[line - 1]
            yield Evidence(
                where=Where(path=path, line=line),
                excerpt=text.strip()[:400],
                why=f"{put.why}; it is run at {runs[0].index.path}:{runs[0].line}",
                severity=Severity.HIGH,
                confidence=Confidence.MEDIUM,
            )
        yield from (_at(each, f"{puts[0].why}; it stands in {path}") for each in runs)
    yield from _written_out(program, made, own)


def _written_out(program: Program, made: frozenset[str], own: re.Pattern[str]) -> Iterator[Evidence]:
    """Yield the statements that stand in the code as texts, and the calls that are handed them."""
    needle = re.compile(_words()["needle"].encode())
    holding = [path for path in program.holding(needle) if not is_aside(path) and not own.search(path)]
    told: set[tuple[str, int]] = set()
    for call, text in _handed(program, holding, lambda state: bool(_first(program, state, made))):
        why = _first(program, text, made)
        for place in (text, call):
            if (place.index.path, place.line) not in told:
                told.add((place.index.path, place.line))
                yield _at(place, why)


def _first(program: Program, state: State, made: frozenset[str]) -> str:
    """Return what the statement at *state* puts into a table; empty if it puts no account there."""
    texts = (text for text in program.shapes(state) if HOLE not in text)
    return next((put.why for text in texts for put in _puts(text[:MAX_FILE], made)), "")


def _at(place: State, why: str) -> Evidence:
    severity = Severity.LOW if is_aside(place.index.path) else Severity.HIGH
    return evidence_at(place, why=why, severity=severity, confidence=Confidence.MEDIUM)


def _runs(program: Program, name: str) -> Iterator[State]:
    """Yield the calls that are handed what stands in the file of that *name*."""
    naming = program.mentioning(frozenset({name.rpartition(".")[0].encode()}))
    paths = [path for path in naming if not is_aside(path) and name.encode() in program.source(path)]

    def names(state: State) -> bool:
        return state.text.strip("\"'`").rpartition("/")[2] == name

    seen: set[tuple[str, int]] = set()
    for call, _ in _handed(program, paths, names):
        if (call.index.path, call.line) not in seen:
            seen.add((call.index.path, call.line))
            yield call


def _handed(
    program: Program, paths: list[str], is_it: Callable[[State], bool]
) -> Iterator[tuple[State, State]]:
    """Yield (call, text) of the calls that hand a database a text of *paths* that *is_it*."""
    if not paths:
        return

    def source(state: State) -> str | None:
        return ("it" if is_it(state) else "") if state.node.type in _TEXTS else None

    tracer = program.tracer(source)
    names = frozenset(douane_signatures.table("code/databases.toml")["calls"])
    near = tuple(sorted(program.connected(paths)))
    for call in islice(program.calls(near, names), _MOST_CALLS):
        for node in program.nodes(call)[:1]:
            yield from ((call, trace.at) for trace in tracer.trace(call.at(node), first=True))


# --- statements --------------------------------------------------------------------------------------------


def _puts(text: str, made: frozenset[str]) -> Iterator[_Put]:
    """Yield the accounts that *text* puts into tables of others than *made*, and what keeps them."""
    tables: set[str] = set()
    for match in islice(_INSERT.finditer(text), MAX_STATEMENTS):
        table = _plain(match["table"])
        if table not in made and re.search(_words()["table"], table) and _is_administrator(match):
            tables.add(table)
            yield _Put(match.start(), f"puts an administrator with a fixed password into {table}")
    functions: set[str] = set()
    for match in islice(_TRIGGER.finditer(text), MAX_STATEMENTS) if tables else ():
        if _plain(match["table"]) in tables:
            functions |= set(re.findall(r"\w+", match["rest"]))
            yield _Put(
                match.start(), f"keeps what it puts into {_plain(match['table'])} from being taken away"
            )
    for match in islice(_FUNCTION.finditer(text), MAX_STATEMENTS) if functions else ():
        if _plain(match["name"]) in functions:
            yield _Put(match.start(), "is what a trigger runs that keeps an account from being taken away")


def _is_administrator(match: re.Match[str]) -> bool:
    """Whether the row that *match* puts in fixes both a hashed password and the rank of an administrator."""
    columns = [each.strip() for each in match["columns"].split(",")]
    values = [each.strip() for each in _VALUES.findall(match["values"][:_LONGEST])]
    row = list(zip(columns, values, strict=False))
    words = _words()
    password = any(
        re.search(words["password"], name) and re.search(words["hashed"], value) for name, value in row
    )
    return password and any(
        re.search(words["rank"], name) and re.search(words["ranks"], value) for name, value in row
    )


def _tables_made(codebase: Codebase, program: Program) -> frozenset[str]:
    """Return the tables that the package makes itself: what stands in these is its own."""
    sources = [program.source(path) for path in program.holding(_MAKES)]
    sources += [codebase.tree[path][:MAX_FILE] for path in sorted(codebase.tree) if path.endswith(".sql")][
        :MAX_FILES
    ]
    texts = (
        source.decode("utf-8", "replace") for source in sources if b"able" in source or b"ABLE" in source
    )
    return frozenset(_plain(match[1]) for text in texts for match in _MADE.finditer(text))


def _plain(name: str) -> str:
    return name.rpartition(".")[2].strip('"`[]').lower()


@cache
def _words() -> dict[str, str]:
    found: dict[str, str] = douane_signatures.table("code/persistence.toml")["accounts"]
    return found
