"""What a closure itself can hold that no index vouches for."""

from __future__ import annotations

from douane.model import Severity
from douane.oddities import Oddity

FOREIGN = Oddity(
    id="non-index-dependency",
    summary="a dependency comes from an address instead of an index",
    severity=Severity.HIGH,
    remedy="ask for a version from the index, or vet and pin that source by itself",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010.005"),
)

WITHDRAWN = Oddity(
    id="withdrawn-package",
    summary="a package of which its index has nothing left",
    severity=Severity.HIGH,
    row="supply.identity",
    remedy="do not install it, and remove it where it is installed: anybody may be given its name",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010"),
)

ODDITIES = (FOREIGN, WITHDRAWN)
"""All of them, by id."""
