"""Agents of the user that a package starts without their questions, and what it sends them after."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._command_lines import command_lines
from douane.detectors._flow import HOLE
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.rules import Evidence

MAX_STARTS = 60
"""Calls of one package that start programs and are looked at for agents."""
_MOST_STATES = 300
_BEFORE = 40  # characters in which it is said that something is not to be done
_LONGEST = 4_000  # characters of a text
_TEXTS = frozenset(
    {"string", "template_string", "concatenated_string", "binary_expression", "binary_operator"}
)


def runs_freed_agent(program: Program, call: State) -> bool:
    """Whether the call at *call* starts an agent with an option by which it asks nobody."""
    if not _may_run(program):
        return False
    freed = re.compile(_table()["freed"])
    if any(map(freed.search, command_lines(program, call))):
        return True
    return any(freed.search(text) for each in _texts(program, call) for text in program.shapes(each))


def sent_after_secrets(program: Program) -> Iterator[Evidence]:
    """Yield the texts that send an agent, started by the package without its questions, after secrets."""
    if not _may_run(program):
        return
    paths = tuple(path for path in program.paths if not is_aside(path))
    for count, (_, call) in enumerate(catalogue(sources.EXECUTION, "start").calls(program, paths)):
        if count >= MAX_STARTS:
            program.unfollowed(call.index.path)
            return
        if not runs_freed_agent(program, call):
            continue
        for text in _texts(program, call):
            if any(_seeks(each) for each in program.shapes(text)):
                started = f"{call.index.path}:{call.line}"
                why = f"sends an agent that asks nobody, started at {started}, after keys and passwords"
                yield evidence_at(text, why=why, severity=Severity.HIGH, confidence=Confidence.MEDIUM)


def _seeks(text: str) -> bool:
    said = text[:_LONGEST].replace(HOLE, " ")
    if not re.search(_table()["place"], said):
        return False
    found = re.finditer(_table()["seeks"], said)
    before = (said[max(0, match.start() - _BEFORE) : match.end()] for match in found)
    return any(not re.search(_table()["negated"], each) for each in before)


def _texts(program: Program, call: State) -> list[State]:
    """Return the texts that the program is started with, each as a whole."""
    found: dict[object, State] = {}

    def note(state: State) -> str | None:
        if state.node.type in _TEXTS and not state.steps:
            found.setdefault(state.key[:2], state)
            return ""
        return None

    tracer = program.tracer(note, most=_MOST_STATES)
    for node in program.nodes(call):
        tracer.trace(call.at(node))
    return [*found.values()]


def _may_run(program: Program) -> bool:
    return program.once(
        "frees agents", lambda: bool(program.holding(re.compile(_table()["needle"].encode())))
    )


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/agents.toml")["set_on"]
    return found
