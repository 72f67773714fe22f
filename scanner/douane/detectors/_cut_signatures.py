"""Signatures of which a part is enough: what is sent is held only against a beginning as long as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _incoming as incoming
from douane.detectors._flow import State
from douane.detectors._surely import reaches_surely
from douane.detectors._verifiers import COMPARING, DATA, Weakness, function_around
from douane.model import Severity
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

MAX_COMPARISONS = 400
"""Comparisons by operators in one file that are looked at for a part of a signature."""
_LONGEST = 6_000  # characters of a function
_ASKING = frozenset({"startswith", "startsWith", "endswith", "endsWith", "includes", "indexOf", "find"})
_OPERATOR = re.compile(rb"[=!]==?(?!=)|\bin\b")
_TEXTS = frozenset(
    {"template_string", "string", "concatenated_string", "binary_expression", "binary_operator"}
)
_TAKEN = frozenset({"call", "call_expression", "subscript", "subscript_expression", "member_expression"})
_LONGEST_COMPARISON = 400  # characters
_MAY_CUT = re.compile(r"\blen\(|\.length\b|\bin\b")
_CUTTING = frozenset({"slice", "substring", "substr", "subarray"})
_MAKES = re.compile(rb"createHmac|\bhmac\b|HmacSHA")
_PART = "a signature is compared by a part of it: less than the whole, and none at all, is accepted"


class CutSignatures:
    """Tells where less than a whole signature, which a caller sends, is enough."""

    def __init__(self, program: Program) -> None:
        data = douane_signatures.table(DATA)["signature"]
        self._program = program
        self._signs = bool(program.holding(_MAKES))
        self._needle = re.compile(data["needle"].encode())
        self._made, self._text = re.compile(data["made"]), frozenset(data["text"])
        self._header, self._long = re.compile(data["sent"]), re.compile(data["long"])
        self._signed = program.tracer(self._signature)
        self._sent = program.tracer(self._is_sent)

    def concern(self, source: bytes) -> bool:
        """Whether *source* may hold a part of a signature against what is sent."""
        return self._signs and self._needle.search(source) is not None

    def weak(self, index: Index) -> Iterator[Weakness]:
        """Yield the comparisons of *index* that a part of a signature passes."""
        if not self.concern(index.module.source):
            return
        for node, mine, other in self._compared(index):
            if self._is_made(State(index, mine)) and not self._is_long(index, node):
                severity = self._gravity(State(index, other))
                if severity is not None:
                    yield Weakness(State(index, node), _PART, severity)

    def _compared(self, index: Index) -> Iterator[tuple[Node, Node, Node]]:
        """Yield the comparison, the text that is whole, and the one of which any length is enough."""
        for name in sorted(_ASKING):
            for call in index.of_name(index.calls_by_name.get(name, ())):
                if call.receiver is not None and call.arguments:
                    yield call.node, call.receiver, call.arguments[0]
        for name in COMPARING:
            for call in index.of_name(index.calls_by_name.get(name, ())):
                sides = [*([call.receiver] if call.receiver is not None else []), *call.arguments][-2:]
                yield from self._cut(index, call.node, sides)
        operators = (
            node
            for node in index.module.nodes_at(_OPERATOR, "comparison_operator", "binary_expression")
            if _MAY_CUT.search(index.text(node, _LONGEST_COMPARISON))
        )
        for node in self._program.bounded(operators, MAX_COMPARISONS, index.path):
            sign = node.child_by_field_name("operators") or node.child_by_field_name("operator")
            inner = parts(node)
            if len(inner) == 2 and sign is not None and index.text(sign) in ("in", "not in"):
                yield node, inner[1], inner[0]
            elif len(inner) == 2:
                yield from self._cut(index, node, inner)

    def _cut(self, index: Index, node: Node, sides: list[Node]) -> Iterator[tuple[Node, Node, Node]]:
        """Yield a side that is cut to the length of the other: ``made[:len(sent)] == sent``."""
        if len(sides) != 2:
            return
        for mine, other in (sides, sides[::-1]):
            call = index.call_at(mine)
            if call is not None and call.name in _CUTTING and call.receiver is not None:
                owner, to = call.receiver, index.text(call.arguments[-1], 80) if call.arguments else ""
            elif mine.type == "subscript" and index.module.language.is_python:
                value, key = mine.child_by_field_name("value"), mine.child_by_field_name("subscript")
                if value is None or key is None:
                    continue
                owner, to = value, index.text(key, 80)
            else:
                continue
            name = index.text(other, 60)
            length = re.compile(rf"\blen\(\s*{re.escape(name)}\s*\)|(?<![\w.]){re.escape(name)}\??\.length\b")
            if length.search(to):
                yield node, owner, other

    def _signature(self, state: State) -> str | None:
        return "signature" if any(map(self._made.search, self._program.callee(state))) else None

    def _is_sent(self, state: State) -> str | None:
        """Return that *state* is what a request came with, a signature also where it is no kind of key."""
        if state.node.type in _TAKEN and self._header.search(state.text[:200]):
            return "sent"
        return incoming.arriving(self._program, state) or None

    def _is_made(self, state: State) -> bool:
        """Whether *state* is one signature, as text or bytes: being among several is another question."""
        for leaf in self._program.leaves(state):
            call = self._program.call(leaf)
            is_one = call is not None and call.name in self._text and not leaf.steps
            if (is_one or leaf.node.type in _TEXTS) and self._signed.reaches(leaf):
                return True
        return False

    def _gravity(self, sent: State) -> Severity | None:
        """Return how grave it is that any length of *sent* is enough; None where no caller sends it."""
        if not self._sent.reaches(sent):
            return None
        return Severity.HIGH if reaches_surely(self._program, self._sent, sent) else Severity.MEDIUM

    def _is_long(self, index: Index, node: Node) -> bool:
        """Whether something asks how long the text is that is sent, in the function around *node*."""
        around = function_around(index, node)
        return (
            self._long.search(index.text(around.node if around is not None else node, _LONGEST)) is not None
        )
