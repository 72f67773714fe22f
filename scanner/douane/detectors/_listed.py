"""Checks that hold for whatever a value is used: one of a list, the same as a text, a pattern of words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._checks import Checks, Subject
from douane.detectors._conditions import (
    ASKED,
    MATCHES,
    MEMBER,
    Told,
    is_key,
    is_written_out,
    pattern_of,
    told,
)
from douane.detectors._derived import Derivation

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.detectors._inputs import Inputs

# Questions that only a word or a number answers with yes.
_WORDS = frozenset(
    {
        *(
            "isdigit",
            "isalnum",
            "isidentifier",
            "isdecimal",
            "isnumeric",
            "isalpha",
            "isInteger",
            "isSafeInteger",
        ),
        *("isUUID", "isAlphanumeric", "isInt", "isNumeric", "isMongoId", "isHexadecimal", "validate_uuid"),
    }
)
_ANCHORED = re.compile(r"^/(\^|\\A).*(\$|\\Z)/\w*$", re.DOTALL)
_OPENS = re.compile(r"^/(\^|\\A)?")
_CLOSED_CLASS = re.compile(r"^/\[\^[^\]]+\][+*]?/\w*$")
_FORBIDDING = re.compile(r"^/[\[(]")
_SHELL = (";", "&", "|", "$", "`")


class Listed:
    """Judges checks that restrict a text to a few, or to the letters of a word."""

    def __init__(self, program: Program, derivation: Derivation) -> None:
        self._program = program
        self._derivation = derivation

    def accepts(self, subject: Subject, condition: State, *, holds: bool) -> bool:
        """Whether *subject* is restricted where *condition* is known to be true (or false)."""
        return any(self.restricts(subject, each) for each in told(self._program, condition, holds=holds))

    def raises(self, subject: Subject, call: State) -> bool:
        """Whether *call* only comes back if *subject* is restricted: that is for other judges."""
        del subject, call
        return False

    def restricts(self, subject: Subject, each: Told) -> bool:
        """Whether what *each* tells restricts *subject*."""
        if each.kind not in (MEMBER, MATCHES, ASKED):
            return False
        fits = (
            (each.kind == MEMBER and each.positive and self._is_list(each))
            or (each.kind == MATCHES and self._is_pattern(each))
            or (each.kind == ASKED and each.positive and each.name in _WORDS)
        )
        if fits and each.subject.text != subject.name and is_key(each.subject):
            return False  # what stands under the key can be anything
        return fits and self._derivation.reaches(each.subject, subject, whole=True)

    def _is_list(self, each: Told) -> bool:
        if each.other is None:
            return False
        if each.name == "==" and not _is_whole(each.subject):
            return False
        if each.name == "==":
            return is_written_out(each.other) or not self._derivation.is_foreign(each.other)
        return not is_written_out(each.subject) and not self._derivation.is_foreign(each.other)

    def _is_pattern(self, each: Told) -> bool:
        pattern = pattern_of(self._program, each.other)
        if each.positive:
            whole = each.name == "fullmatch" or bool(_ANCHORED.search(pattern))
            begins = each.name == "match" and each.subject.index.module.language.is_python
            whole = whole or (begins and bool(re.search(r"(\$|\\Z)/\w*$", pattern)))
            return whole and self.is_word(pattern)
        if _CLOSED_CLASS.match(pattern):
            return self.is_word(pattern)
        return self.forbids(pattern)

    def is_word(self, pattern: str) -> bool:
        """Whether what *pattern* lets through is short of what does harm."""
        inner = _OPENS.sub("", pattern)
        return not re.match(r"\.[*+]", inner) and not any(
            sign in re.sub(r"\\.", "", inner) for sign in (";", "`", "&")
        )

    def forbids(self, pattern: str) -> bool:
        """Whether a text that *pattern* does not match is harmless: it names what a shell reads."""
        return bool(_FORBIDDING.search(pattern)) and all(sign in pattern for sign in _SHELL)


def _is_whole(state: State) -> bool:
    """Whether *state*, which is compared, is all of a value: not its type, and not one of its letters."""
    call = state.index.call_at(state.node)
    if call is not None:
        return call.name not in ("charAt", "slice", "substring", "type", "substr", "at")
    return state.node.type not in ("unary_expression", "subscript", "subscript_expression")


class Confined:
    """Answers whether a value was restricted before it is used."""

    def __init__(self, program: Program, inputs: Inputs) -> None:
        self._checks = Checks(program, Listed(program, Derivation(program, inputs.unchecked)))

    def harmless(self, state: State) -> bool:
        """Whether the name at *state* is only used where it is one of a list, or the like."""
        return self._checks.guarded(state)
