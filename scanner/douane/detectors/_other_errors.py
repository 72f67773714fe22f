"""Caught errors of which a check before has told that they are none of a client that keeps its requests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._checks import Checks

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._checks import Subject
    from douane.detectors._flow import Program, State

_DATA = "code/exposure.toml"


class OtherErrors:
    """Tells the errors that are something else: ``if (axios.isAxiosError(e)) { ... } else { show(e) }``."""

    def __init__(self, program: Program) -> None:
        self._checks = Checks(program, _Kinds(program))

    def hold(self, state: State, whole: Node) -> bool:
        """Whether *whole*, the name of an error at *state*, is none of such a client's where it stands."""
        return self._checks.guarded(state.at(whole, ()))


class _Kinds:
    """Accepts where an error is said not to be of a client that keeps its requests."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._told = re.compile(douane_signatures.table(_DATA)["client_errors"])

    def accepts(self, subject: Subject, condition: State, *, holds: bool) -> bool:
        """Whether *condition* asks for the kind of *subject*, and it is not that one."""
        if holds:
            return False
        call = self._program.call(condition)
        if call is not None and call.arguments:
            return self._told.fullmatch(call.name) is not None and subject.is_at(
                condition.at(call.arguments[0])
            )
        names = ("operator", "left", "right")
        operator, left, right = (condition.node.child_by_field_name(name) for name in names)
        if operator is None or operator.type != "instanceof" or left is None or right is None:
            return False
        kind = condition.index.text(right, 60).rpartition(".")[2]
        return self._told.fullmatch(kind) is not None and subject.is_at(condition.at(left))

    def raises(self, _subject: Subject, _call: State) -> bool:
        """No call by itself tells what kind an error is."""
        return False
