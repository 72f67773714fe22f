"""Secrets that a server asks the user for, in a form of its client or in the words above it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._places import is_aside
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

MAX_TEXTS = 40
"""Texts, fields and classes of one question that are read."""
MAX_TEXT = 4_000
"""Characters of one of them."""
_TEXTS = frozenset(
    {"string", "template_string", "concatenated_string", "binary_expression", "binary_operator"}
)
_CLASSES = frozenset({"class_definition", "class_declaration"})
_HELD = frozenset({"object", "dictionary", "array", "list"})
_DEEPEST = 8  # objects one in the other
_LONGEST_NAME = 60  # bytes of the name of a field
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
    texts: list[str] = []
    for node in (*made.arguments, *made.keywords.values()):
        texts += islice(_told(program, call.at(node), 0), MAX_TEXTS)
    said = "\n".join(texts)
    if made.name in _table()["sending"] and not re.search(_table()["method"], said):
        return ""
    return said[:_LONGEST] if _secret().search(said) else ""


def _told(program: Program, state: State, depth: int) -> Iterator[str]:
    """Yield the texts, the names of fields and the classes that a question is put together of."""
    for leaf in program.leaves(state) if depth < _DEEPEST else ():
        if is_aside(leaf.index.path):
            continue  # an example of how to ask
        kind, call = leaf.node.type, program.call(leaf)
        if kind in _TEXTS:
            yield from (text[:MAX_TEXT] for text in program.shapes(leaf))
        elif kind in _CLASSES:
            yield leaf.text[:MAX_TEXT]
        elif call is not None and not leaf.steps:  # `z.object({ ... })`, `SignIn.model_json_schema()`
            held = [each for each in (call.receiver, *call.arguments) if each is not None]
            for node in (*held, *call.keywords.values()):
                yield from _told(program, leaf.at(node), depth + 1)
        elif kind in _HELD and not leaf.steps:
            for part in parts(leaf.node):
                key, value = part.child_by_field_name("key"), part.child_by_field_name("value")
                yield leaf.index.text(key, _LONGEST_NAME) if key is not None else ""
                yield from _told(program, leaf.at(value or part), depth + 1)


@cache
def _secret() -> re.Pattern[str]:
    return re.compile(_table()["secret"])


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/credentials.toml")["asking"]
    return found
