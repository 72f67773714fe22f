"""Two definitions of one server that answer to the same name.

**What.** Two tools, prompts or templates have the same name, or names that differ only in case, in
look-alike letters or in characters that nothing displays.

**Why.** Clients keep one of the two, and which one is not said: what was read and approved need not be
what is called. Names must be unique within a server (MCP specification 2026-07-28).

**Example.** `send_mail` defined twice, the second time with a description nobody looked at.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from douane.detectors._definitions import definitions
from douane.detectors._normalise import confusables, normalise
from douane.model import Confidence, Severity, Surface, Where
from douane.rules import Evidence, Rule


def detect(surface: Surface) -> Iterator[Evidence]:
    """Yield one evidence for each definition whose name an earlier one of its kind already has."""
    seen: dict[tuple[str, str], str] = {}
    for pointer, definition in definitions(surface):
        if definition.kind == "resource" or not definition.name or "name" not in definition.definition:
            continue
        key = definition.kind, _folded(definition.name)
        if key in seen:
            yield _evidence(pointer, definition.name, seen[key], definition.where)
        else:
            seen[key] = definition.name


def _evidence(pointer: str, name: str, earlier: str, source: Where) -> Evidence:
    same = name == earlier
    shared = "the same name" if same else "a name that reads the same"
    return Evidence(
        where=Where(path=source.path, line=source.line, pointer=f"{pointer}/name"),
        excerpt=name,
        why=f"Another definition has {shared}: which of the two is called is open.",
        severity=Severity.MEDIUM if same else Severity.HIGH,
    )


def _folded(name: str) -> str:
    text = unicodedata.normalize("NFKC", normalise(name[:400]).text)
    return "".join(confusables().get(char, char) for char in text).casefold()


RULE = Rule(
    id="duplicate-definition-name",
    summary="two definitions of one server have the same name",
    severity=Severity.MEDIUM,
    confidence=Confidence.HIGH,
    row="supply.tools",
    remedy="Ask the publisher for unique names; until then nobody can say which definition is in force.",
    taxonomy=("MCP03:2025", "SAFE-T1008", "SAFE-T1301", "AML.T0110"),
    definitions=detect,
)
