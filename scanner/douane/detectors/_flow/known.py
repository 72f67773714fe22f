"""Names of functions and properties by how values travel through them; the names are data."""

from __future__ import annotations

from functools import cache

import douane_signatures


@cache
def known(section: str) -> frozenset[str]:
    """Return the names in *section* of the data file."""
    return frozenset(douane_signatures.table("code/flow.toml")[section])
