"""Parts of an address that is an object: ``new URL(path, base).href``, ``urlsplit(address).hostname``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow.holes import HOLE

if TYPE_CHECKING:
    from douane.detectors._flow.index import Call
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_MAKING = frozenset({"URL", "urlsplit", "urlparse"})
_FORM = re.compile(
    r"(?P<scheme>[a-z][a-z0-9+.-]{0,20}):(?P<origin>//(?:[^@/?#]{0,200}@)?"
    r"(?P<host>(?P<hostname>[^/?#:]{1,300})(?::\d{1,5})?))(?P<pathname>[^?#]{0,4000})"
)
_PARTS = {"netloc": "host", "path": "pathname", "protocol": "scheme"}


def part(program: Program, leaf: State, call: Call, depth: int) -> tuple[str, ...]:
    """Return the texts of the part that *leaf* takes of the address *call* makes; none if unknown."""
    if len(leaf.steps) != 1 or call.name not in _MAKING or not call.arguments:
        return ()
    asked = _PARTS.get(leaf.steps[0], leaf.steps[0])
    texts = program.shapes(leaf.at(leaf.node), depth)
    if asked == "href":
        return texts
    if call.name != "URL":
        texts = program.shapes(leaf.at(call.arguments[0]), depth)
    if asked not in _FORM.groupindex:
        return ()
    return tuple(_taken(text, asked) for text in texts)


def _taken(text: str, asked: str) -> str:
    match = _FORM.match(text)
    if match is None:
        return HOLE
    return f"{match['scheme']}:{match['origin']}" if asked == "origin" else match[asked]
