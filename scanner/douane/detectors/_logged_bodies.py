"""Bodies of requests that a server writes to its log whole, a secret that it takes out of them among them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _requests as requests
from douane.detectors._flow import State
from douane.detectors._flow.index import ELEMENT, PART
from douane.detectors._logged_requests import LoggedRequests

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program, Trace

BODY = "the body of a request, a secret of the caller among it"
_NEEDLE = re.compile(rb"\b(json|get_json|form|body)\b")
_OBJECTS = frozenset({"object", "dictionary"})
_SPREAD = frozenset({"spread_element", "dictionary_splat"})
_GIVING = ("assignment", "variable_declarator", "assignment_expression", "named_expression")
_CLIMB = 5  # from what is asked of a request to the name that it gets
_MOST_ENTRIES = 40  # of an object
_LONGEST_FUNCTION = 8_000  # characters of a function that are read
_LONGEST_NAME = 80


class LoggedBodies(LoggedRequests):
    """Follows the bodies of requests to where they are logged."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        table: dict[str, str] = douane_signatures.table("code/exposure.toml")["bodies"]
        self._table = {name: re.compile(text) for name, text in table.items()}

    def of(self, index: Index) -> Iterator[tuple[State, Trace]]:
        """Yield (place, what reaches it) for the bodies that the file of *index* logs whole."""
        if not _NEEDLE.search(index.module.source):
            return
        for call, node in self._written(index):
            traces = self._tracer.trace(State(index, node), first=True)
            if traces and self._takes_secret(traces[0].at):
                yield State(index, call.node), traces[0]

    def _source(self, state: State) -> str | None:
        """Return that *state* is the whole body of a request; empty for what hides a part of it."""
        if self._is_body(state):
            return BODY if all(step in (ELEMENT, PART, "{}", "?") for step in state.steps) else ""
        if state.node.type in _OBJECTS and self._covers(state):
            return ""
        call = state.index.call_at(state.node)
        if call is None:
            return None
        replaced = call.name == "stringify" and len(call.arguments) > 1
        replaced = replaced and state.index.text(call.arguments[1], 10) not in ("null", "undefined")
        hidden = replaced or self._pattern["hiding"].search(call.name) is not None
        return "" if hidden or self._is_something_else(state, call) else None

    def _is_body(self, state: State) -> bool:
        call = state.index.call_at(state.node)
        if call is not None:
            asks = self._table["asks"].fullmatch(call.name) is not None
            return asks and requests.is_asked(self._program, state, call)
        if state.node.type not in ("member_expression", "attribute"):
            return False
        return self._table["body"].fullmatch(state.index.text(state.node, _LONGEST_NAME)) is not None

    def _covers(self, state: State) -> bool:
        """Whether *state*, an object, puts something else in the place of a secret: ``{...body, pin: 0}``."""
        spread = False
        for each in state.node.named_children[:_MOST_ENTRIES]:
            spread = spread or each.type in _SPREAD
            key = each.child_by_field_name("key")
            name = state.index.text(key, _LONGEST_NAME).strip("\"'`") if key is not None else ""
            if spread and self._table["field"].fullmatch(name):
                return True
        return False

    def _takes_secret(self, body: State) -> bool:
        """Whether the code around *body* takes a secret out of it by its name."""
        index = body.index
        around = index.enclosing(body.node.start_byte)
        text = index.text(around.node if around is not None else index.module.root, _LONGEST_FUNCTION)
        names = "|".join(re.escape(name) for name in sorted({index.text(body.node, 200), *_given(body)}))
        field = self._table["field"].pattern.removeprefix("(?i)")
        taken = (
            rf"(?:{names})\)?\s{{0,4}}(?:\??\.\s{{0,4}}(?:get\(\s{{0,4}})?|\[)[\"'`]?{field}[\"'`\s)\];,.?|&]"
        )
        apart = rf"\{{[^{{}}]{{0,200}}\b{field}\b[^{{}}]{{0,200}}\}}\s{{0,4}}=\s{{0,4}}(?:{names})\b"
        return re.search(rf"(?i){taken}|{apart}", text) is not None


def _given(body: State) -> Iterator[str]:
    """Yield the name that *body* is given, as a whole."""
    here: Node | None = body.node.parent
    for _ in range(_CLIMB):
        if here is None:
            return
        if here.type in _GIVING:
            target = here.child_by_field_name("left") or here.child_by_field_name("name")
            if target is not None and target.type == "identifier":
                yield body.index.text(target, _LONGEST_NAME)
            return
        here = here.parent
