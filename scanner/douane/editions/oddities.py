"""What a wheel holds that the source distribution of its version does not account for."""

from __future__ import annotations

from douane.model import Confidence, Severity
from douane.oddities import Oddity

UNACCOUNTED = Oddity(
    id="wheel-not-from-source",
    summary="the wheel holds code or programs that its source distribution has not",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    remedy="read what differs, and ask its publisher which source the wheel was built from",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010"),
)
ODDITIES = (UNACCOUNTED,)
"""What comparing editions can find, by id."""
