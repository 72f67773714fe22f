"""What a package has a database do for it: reach another machine, run a program, tell its passwords."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import HOLE, State
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import is_explained
from douane.model import Confidence, Severity

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.rules import Evidence
    from douane.syntax import Codebase

MAX_CALLS = 300
"""Calls of a package that take SQL and are looked at."""
_DATA = "code/databases.toml"
_TEXTS = frozenset(
    {"string", "template_string", "concatenated_string", "binary_expression", "binary_operator"}
)
_LONGEST = 8_000  # bytes of a text


@dataclass(frozen=True, slots=True)
class Asked:
    """SQL that `call` hands to a database, written at `text`: what it has it do beside answering."""

    call: State
    text: State
    reaches: str = ""
    runs: bool = False
    secrets: bool = False


def told(codebase: Codebase, program: Program, *, secrets: bool) -> Iterator[Evidence]:
    """Yield the texts, and the calls that take them, that tell passwords (*secrets*) or reach beyond."""
    table = douane_signatures.table(_DATA)
    for asked in _asked(program, table):
        why = _why(asked, secrets=secrets)
        if not why:
            continue
        explained = is_explained(codebase, tuple(table["purpose"]))
        severity = Severity.MEDIUM if explained else Severity.HIGH
        if is_aside(asked.call.index.path):
            severity = Severity.LOW
        yield evidence_at(asked.text, why=why, severity=severity, confidence=Confidence.MEDIUM)
        if (asked.text.index, asked.text.line) != (asked.call.index, asked.call.line):
            at = f"; the text stands at {asked.text.index.path}:{asked.text.line}"
            yield evidence_at(asked.call, why=f"{why}{at}", severity=severity, confidence=Confidence.MEDIUM)


def _why(asked: Asked, *, secrets: bool) -> str:
    if secrets:
        return "asks the database for the passwords of its users" if asked.secrets else ""
    if asked.reaches:
        return f"has the database itself connect to {asked.reaches[:80]}, which is written in the code"
    return "has the database run a program on its machine" if asked.runs else ""


def _asked(program: Program, table: dict[str, Any]) -> Iterator[Asked]:
    needle = re.compile(table["needle"].encode())
    holding = [path for path in program.paths if program.holds(path, needle)]
    if not holding:
        return
    reader = _Reader(table)
    texts: dict[object, Asked] = {}

    def source(state: State) -> str | None:
        if state.node.type not in _TEXTS or state.node.end_byte - state.node.start_byte > _LONGEST:
            return None
        found = next(filter(None, (reader.read(text, state) for text in program.shapes(state))), None)
        if found is not None:
            texts[state.key] = found
        return None if found is None else "asked"

    tracer = program.tracer(source)
    paths = tuple(sorted(program.connected(holding)))
    for call in islice(program.calls(paths, frozenset(table["calls"])), MAX_CALLS):
        for trace in (trace for node in program.nodes(call)[:2] for trace in tracer.trace(call.at(node))):
            found = texts[trace.at.key]
            yield Asked(call, trace.at, found.reaches, found.runs, found.secrets)


class _Reader:
    """Reads what one text of SQL has a database do."""

    def __init__(self, table: dict[str, Any]) -> None:
        self._reaches = re.compile(table["reaches"])
        self._runs = re.compile(table["runs"])
        self._secrets = re.compile(table["secrets"])
        self._here = re.compile(table["here"])

    def read(self, text: str, state: State) -> Asked | None:
        """Return what *text* has a database do; None where that is nothing but to answer."""
        text = text[:_LONGEST]
        match = self._reaches.search(text)
        host = next((each for each in match.groups() if each), "") if match is not None else ""
        host = "" if HOLE in host or self._here.match(host) else host
        runs, secrets = bool(self._runs.search(text)), bool(self._secrets.search(text))
        return Asked(state, state, host, runs, secrets) if host or runs or secrets else None
