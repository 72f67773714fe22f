"""Whether a value passed a check of any kind, though none of those that are known to suffice.

A rule that cannot tell what a check is worth says so, and says it at medium severity: what is high has to be
known. Whether something is there at all, is of one type or is short is no check of what it holds.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._checks import Checks
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from douane.detectors._checks import Subject
    from douane.detectors._flow import Program, State

NOT_UNDERSTOOD = "; a check stands before it that was not understood"
_MOST_NODES = 60  # of one condition


class Doubt:
    """Answers for the values of one program."""

    def __init__(self, program: Program) -> None:
        self._checks = Checks(program, _Any())

    def harmless(self, state: State) -> bool:
        """Whether the name at *state* was checked in whatever way before it is used there."""
        return self._checks.guarded(state)


class _Any:
    """Takes every condition on the subject for a check, unless it asks for next to nothing."""

    def __init__(self) -> None:
        table = douane_signatures.table("code/flow.toml")["doubt"]
        self._trivial = re.compile(table["trivial"])
        self._checking = re.compile(table["checking"], re.IGNORECASE)

    def accepts(self, subject: Subject, condition: State, *, holds: bool) -> bool:
        """Whether *condition* asks for something about what *subject* holds, whichever way it came out."""
        del holds
        if condition.node.type in ("identifier", "member_expression", "attribute"):
            return False
        return not self._trivial.search(condition.text[:400]) and _mentions(subject, condition)

    def raises(self, subject: Subject, call: State) -> bool:
        """Whether *call* is named after a check and is handed *subject*."""
        made = call.index.call_at(call.node)
        return made is not None and bool(self._checking.search(made.name)) and _mentions(subject, call)


def _mentions(subject: Subject, state: State) -> bool:
    for count, node in enumerate(walk(state.node)):
        if count > _MOST_NODES:
            return False
        if subject.is_at(state.at(node)):
            return True
    return False
