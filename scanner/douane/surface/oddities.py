"""What a listing itself can do wrong: what readers disagree about."""

from __future__ import annotations

from douane.model import Severity
from douane.oddities import Oddity

_ROW = "supply.tools"
_TAXONOMY = ("MCP03:2025", "SAFE-T1501", "AML.T0110")

DUPLICATE_KEY = Oddity(
    id="duplicate-object-key",
    summary="a key is written more than once in one object",
    severity=Severity.HIGH,
    remedy="ask the server's authors to send each key once",
    row=_ROW,
    taxonomy=_TAXONOMY,
)
LONE_SURROGATE = Oddity(
    id="lone-surrogate",
    summary="a text holds half of a character",
    severity=Severity.HIGH,
    remedy="ask the server's authors for text that is valid Unicode",
    row=_ROW,
    taxonomy=_TAXONOMY,
)
DUPLICATE_TOOL = Oddity(
    id="duplicate-tool-name",
    summary="two tools of one server have the same name",
    severity=Severity.HIGH,
    remedy="ask the server's authors to give every tool a name of its own",
    row=_ROW,
    taxonomy=_TAXONOMY,
)

ODDITIES = (DUPLICATE_KEY, DUPLICATE_TOOL, LONE_SURROGATE)
"""All of them, by id."""
