"""Definitions that are too large for anybody to have read.

**What.** A single text beyond 32,768 characters (a page or an inline image: a
million), nesting deeper than 64 levels, or more than 20,000
strings in one definition. What lies beyond those bounds is not read by the other rules, so it is
reported here.

**Why.** Nobody reviews a text of that size, and the end of it still reaches the model. Padding is also
the simplest way to push an order out of sight of people and of scanners that stop early.

**Example.** A description of 40,000 characters whose last line addresses the assistant.

**Left alone.** A manual of many pages within the bound; a tool of hundreds of parameters; a page of an app
or an inline icon of half a million characters.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.detectors._definitions import definitions, excess, excess_of_server
from douane.model import Confidence, Severity, Surface, Where
from douane.rules import Evidence, Rule


def detect(surface: Surface) -> Iterator[Evidence]:
    """Yield one evidence for each definition (or the instructions) that goes beyond a bound."""
    for pointer, what in excess_of_server(surface):
        yield _evidence(Where(pointer=pointer), pointer, what)
    for pointer, definition in definitions(surface):
        beyond = excess(definition.definition, pointer)
        if beyond is not None:
            where = Where(path=definition.where.path, line=definition.where.line, pointer=beyond[0])
            yield _evidence(where, definition.name, beyond[1])


def _evidence(where: Where, excerpt: str, what: str) -> Evidence:
    return Evidence(
        where=where,
        excerpt=excerpt or "(no name)",
        why=f"The definition has {what}: nobody can have read it.",
    )


RULE = Rule(
    id="oversized-definition",
    summary="a definition is too large to have been read",
    severity=Severity.MEDIUM,
    confidence=Confidence.HIGH,
    row="supply.tools",
    remedy="Do not connect the server until its definitions have a size that can be read.",
    taxonomy=("MCP03:2025", "SAFE-T1402", "AML.T0068"),
    definitions=detect,
)
