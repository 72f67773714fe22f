"""What callers tell of themselves: the address that they come from, in a header that anybody can write."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._branches import is_in_condition
from douane.detectors._flow import State
from douane.detectors._verifiers import DATA, Weakness, function_around

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

PLACE = "the caller itself tells where it comes from"
OWN_MACHINE = re.compile(r"[\"'`](127\.0\.0\.1|::1)[\"'`]")
_CLAIM = re.compile(
    r"(?i)(headers|query|query_params|args|body|cookies)\b[\w.?!()\[]{0,12}[\"'.]"
    r"(x-)?(user-?|forwarded-?)?(role|is_?admin|admin|internal|privileged|x-forwarded-for|x-real-ip|for|real-ip)[\"']?[\])]?"
)
# Calls that hold an address against places: by name, and whether they are called on the address.
_HOLDING = {
    "startswith": True,
    "startsWith": True,
    "match": True,
    "includes": False,
    "has": False,
    "test": False,
    "fullmatch": False,
}
_OF_THE_NETWORK = re.compile(rb"\.is_(?:private|loopback|link_local)\b")
_KEYS = {"subscript": "subscript", "subscript_expression": "index"}
_LONGEST_KEY = 40  # bytes of the name of a header
_LONGEST = 6_000  # characters of a function that are read


def is_told(index: Index, node: Node) -> bool:
    """Whether *node* is what the caller tells of itself, in a header or a parameter."""
    texts = [index.text(node)[:200]]
    bindings = index.bindings(texts[0], node.start_byte) if node.type == "identifier" else []
    texts += [index.text(each.value)[:200] for each in bindings if each.value is not None]
    return any(_CLAIM.search(text) for text in texts)


def lists_places(program: Program, state: State) -> bool:
    """Whether *state* is a list in which this machine itself stands."""
    return any(OWN_MACHINE.search(leaf.text[:400]) for leaf in program.leaves(state))


def told_places(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield where code of *index* asks whether the address in a header is one of its own network."""
    if _address().search(index.module.source) is None:
        return
    told = _Told(program, index)
    for name, is_asked in _HOLDING.items():
        for call in index.of_name(index.calls_by_name.get(name, ())):
            if call.receiver is None or not call.arguments:
                continue
            first, last = call.receiver, call.arguments[0]
            if len(call.arguments) > 1 and index.text(call.receiver, 10) == "re":
                first, last = call.arguments[1], call.arguments[0]  # `re.match(pattern, text)`
            elif not is_asked:
                first, last = last, first
            if told.is_address(first) and told.are_places(last):
                yield from told.weak(call.node)
    for node in index.module.nodes_at(_OF_THE_NETWORK, "attribute"):
        owner = node.child_by_field_name("object")
        if owner is not None and told.is_parsed(owner):
            yield from told.weak(node)


class _Told:
    """Tells which values of one file are addresses that a header tells."""

    def __init__(self, program: Program, index: Index) -> None:
        self._program = program
        self._index = index
        table: dict[str, str] = douane_signatures.table(DATA)["told"]
        self._place = re.compile(table["place"])
        self._proxied = re.compile(table["proxied"])
        self._no_check = re.compile(table["no_check"])
        self._addresses = program.tracer(self._tells)

    def is_address(self, node: Node) -> bool:
        """Whether *node* is an address that a header tells, there or in a helper that reads it."""
        return self._addresses.reaches(State(self._index, node))

    def _tells(self, state: State) -> str | None:
        """Return that *state* reads such a header."""
        call = self._program.call(state)
        key = call.arguments[0] if call is not None and call.arguments else None
        if state.node.type in _KEYS:
            key = state.node.child_by_field_name(_KEYS[state.node.type])
        if key is None or key.end_byte - key.start_byte > _LONGEST_KEY:
            return None
        return "an address" if _address_text().fullmatch(state.index.text(key)) else None

    def is_parsed(self, node: Node) -> bool:
        """Whether *node* is such an address as an object: ``ip_address(told)``."""
        for leaf in self._program.leaves(State(self._index, node)):
            call = self._program.call(leaf)
            if call is not None and call.name.lower().startswith("ip") and call.arguments:
                return leaf.index is self._index and self.is_address(call.arguments[0])
        return False

    def are_places(self, node: Node) -> bool:
        """Whether *node* is an address of the own network, the beginning of one, or a list of those."""
        leaves = self._program.leaves(State(self._index, node))
        return any(self._place.search(leaf.text[:400]) for leaf in leaves)

    def weak(self, node: Node) -> Iterator[Weakness]:
        """Yield the check at *node*, unless the address is believed of a known proxy only."""
        function = function_around(self._index, node)
        around = function.node if function is not None else self._index.module.root
        text = self._index.text(around, _LONGEST)
        if is_in_condition(node) and not self._proxied.search(text) and not self._no_check.search(text):
            yield Weakness(State(self._index, node), PLACE)


@cache
def _address() -> re.Pattern[bytes]:
    return re.compile(douane_signatures.table(DATA)["told"]["address"].encode())


@cache
def _address_text() -> re.Pattern[str]:
    return re.compile(douane_signatures.table(DATA)["told"]["address"])
