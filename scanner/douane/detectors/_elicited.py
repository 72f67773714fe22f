"""Secrets that a server asks the user for, in a form of its client or in the words above it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import encoded

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

MAX_TEXTS = 40
"""Texts, fields and classes of one question that are read."""
MAX_TEXT = 4_000
"""Characters of one of them."""
_TOLD = frozenset(
    {
        *("string", "template_string", "concatenated_string", "pair", "binary_expression", "binary_operator"),
        *("class_definition", "class_declaration"),
    }
)
_LONGEST = 1_000  # characters of a question that are kept


def eliciting(program: Program) -> frozenset[str]:
    """Return the names of the calls by which *program* asks the user something; none if it asks nothing."""
    table = _table()
    return frozenset(table["names"]) if program.mentioning(encoded(table["words"])) else frozenset()


def asked_secret(program: Program, call: State) -> str:
    """Return what the question says that the call at *call* asks; empty where it asks for no secret."""
    made = program.call(call)
    if made is None or made.receiver is None:
        return ""
    texts: dict[str, None] = {}

    def note(state: State) -> str | None:
        if state.node.type in _TOLD and len(texts) < MAX_TEXTS:
            texts[state.text[:MAX_TEXT]] = None
        return None

    tracer = program.tracer(note)
    for node in (*made.arguments, *made.keywords.values()):
        tracer.trace(call.at(node))
    said = "\n".join(texts)
    if made.name in _table()["sending"] and not re.search(_table()["method"], said):
        return ""
    return said[:_LONGEST] if _secret().search(said) else ""


@cache
def _secret() -> re.Pattern[str]:
    return re.compile(_table()["secret"])


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/credentials.toml")["asking"]
    return found
