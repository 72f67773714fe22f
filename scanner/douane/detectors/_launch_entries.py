"""Servers that code writes into a client's configuration: what their launch commands do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._command_lines import words_of
from douane.detectors.dangerous_launch_command import detect
from douane.model import Launch, Severity

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_TABLES = frozenset({"object", "dictionary"})
_MOST_TEXT = 2_000  # characters of a table that are looked at
_MOST_ENTRIES = 20  # of what is written at one place


def trouble(program: Program, content: State) -> str:
    """Return what a launch command written out in *content* does that none has to; empty if nothing."""
    table = douane_signatures.table("code/persistence.toml")["unexcused"]
    for entry in _entries(program, content):
        for argv in _commands(program, entry):
            for evidence in detect(Launch(argv=argv)):
                said = evidence.why.removeprefix("The command ").removesuffix(".")
                severity = evidence.severity or Severity.INFO
                if severity.rank >= Severity.HIGH.rank or said in table["launching"]:
                    return f"adds a server whose command {said}"
    return ""


def _entries(program: Program, content: State) -> list[State]:
    """Return the tables that go into *content* and that have a command and its arguments."""
    found: dict[object, State] = {}

    def note(state: State) -> str | None:
        if state.node.type in _TABLES and not state.steps:
            head = state.text[:_MOST_TEXT]
            if "command" in head and "args" in head:
                found.setdefault(state.key[:2], state)
        return None

    program.tracer(note).trace(content)
    return [*found.values()][:_MOST_ENTRIES]


def _commands(program: Program, entry: State) -> list[tuple[str, ...]]:
    """Return the argument vectors that *entry* starts its server with, as far as they are written out."""
    first = program.shapes(entry.at(entry.node, ("command",)))[0]
    return [(first, *words) for words in words_of(program, entry.at(entry.node, ("args",)))]
