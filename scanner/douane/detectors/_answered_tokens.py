"""Tokens that the package was given itself: a client may read the answer of whoever issued them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors import _incoming as incoming

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_FIELD = re.compile(r"(?i)(access|id|refresh)_?token")
_ASKED = "an answer"
_ASKING = frozenset({"request", "post"})
_FEW = 8  # values that one token can be


def is_answered(program: Program, token: State) -> bool:
    """Whether *token* is the field of an answer to a request of the package, and of nothing that arrives.

    Who asks the issuer for a token over its own connection knows from whom the answer comes.
    """

    def source(state: State) -> str | None:
        if incoming.is_asked_of_others(program, state) or _asks(program, state):
            return _ASKED
        return incoming.arriving(program, state) or None

    leaves = program.leaves(token)[:_FEW]
    if not all(_FIELD.fullmatch(_field(leaf)) for leaf in leaves):
        return False
    tracer = program.tracer(source)
    return {trace.what for leaf in leaves for trace in tracer.trace(leaf)} == {_ASKED}


def _field(leaf: State) -> str:
    if leaf.steps:
        return leaf.steps[-1]
    field = leaf.node.child_by_field_name("property") or leaf.node.child_by_field_name("attribute")
    return leaf.index.text(field, 60) if field is not None else ""


def _asks(program: Program, state: State) -> bool:
    """Whether *state* is a request by a client of the package: ``client.request({ method, path, body })``."""
    call = program.call(state)
    if call is None or call.receiver is None or call.name not in _ASKING:
        return False
    return any(node.type in ("object", "dictionary") for node in call.arguments)
