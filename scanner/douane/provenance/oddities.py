"""What looking at provenance can find."""

from __future__ import annotations

from douane.model import Confidence, Severity
from douane.oddities import Oddity

MISMATCH = Oddity(
    id="provenance-mismatch",
    summary="an attestation that does not hold, or was made for other bytes or elsewhere than expected",
    severity=Severity.CRITICAL,
    row="supply.identity",
    remedy="do not start it until its publisher explains where these bytes come from",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010.005"),
)
LOST = Oddity(
    id="provenance-lost",
    summary="a version without the attestations that the pinned one had",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.identity",
    remedy="stay with the pinned version, and ask its publisher who released this one and how",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010.005"),
)
ODDITIES = (MISMATCH, LOST)
"""What provenance can find, by id."""
