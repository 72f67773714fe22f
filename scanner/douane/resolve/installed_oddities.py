"""What a bundle can state that its own files contradict."""

from __future__ import annotations

from douane.model import Confidence, Severity
from douane.oddities import Oddity

UNLISTED_TOOL = Oddity(
    id="bundle-hides-tool",
    summary="the source of a bundle defines tools that its manifest does not list",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    remedy="ask the author to list every tool; until then approve none that the manifest does not name",
    row="supply.tools",
    taxonomy=("MCP03:2025", "SAFE-T1406", "AML.T0110"),
)
UNSEEN_TOOL = Oddity(
    id="bundle-lists-absent-tool",
    summary="the manifest of a bundle lists tools that its source does not define",
    severity=Severity.LOW,
    confidence=Confidence.MEDIUM,
    remedy="compare the tools that the server lists with those of its manifest",
    row="supply.tools",
    taxonomy=("MCP03:2025", "SAFE-T1406", "AML.T0110"),
)

ODDITIES = (UNLISTED_TOOL, UNSEEN_TOOL)
"""All of them, by id."""
