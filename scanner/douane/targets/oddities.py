"""What an address itself can do wrong."""

from __future__ import annotations

from douane.model import Severity
from douane.oddities import Oddity

IN_THE_CLEAR = Oddity(
    id="remote-without-encryption",
    summary="a remote server is reached without encryption",
    severity=Severity.HIGH,
    remedy="connect to it by https only; if it offers none, do not connect",
    row="access.oauth",
    taxonomy=("MCP07:2025", "SAFE-T1507", "AML.T0110"),
)

ODDITIES = (IN_THE_CLEAR,)
"""All of them, by id."""
