"""The one finding that a judge makes."""

from __future__ import annotations

from douane.model import Confidence, Severity
from douane.oddities import Oddity

INSTRUCTION = Oddity(
    id="judged-instruction",
    summary="a language model that was asked finds orders in a definition",
    severity=Severity.MEDIUM,
    confidence=Confidence.LOW,
    remedy="Read the words in their place; if they are what the model says, do not connect this server.",
    row="supply.tools",
    taxonomy=("MCP03:2025", "MCP06:2025", "SAFE-T1001", "AML.T0110", "AML.T0051"),
)
ODDITIES = (INSTRUCTION,)
"""All of them, by id."""
