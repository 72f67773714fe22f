"""Which versions of the libraries a server gets."""

from __future__ import annotations

from collections.abc import Mapping


def zod_major(dependencies: Mapping[str, str], resolved: Mapping[str, str]) -> int:
    """Return the Zod major version: the resolved one, else what the range asks for, else 4."""
    version = resolved.get("zod") or dependencies.get("zod", "")
    digits = version.lstrip("^~>=v ")[:1]
    return int(digits) if digits in ("3", "4") else 4
