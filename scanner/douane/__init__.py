"""Douane: the customs checkpoint for MCP servers.

The names below are the public API; they are imported when first used, so that the command line starts fast.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.api import (
        Options as Options,
        extract_definitions as extract_definitions,
        lookalikes as lookalikes,
        scan_definitions as scan_definitions,
        scan_source as scan_source,
        vet as vet,
    )
    from douane.errors import DouaneError as DouaneError
    from douane.identity.lookalikes import Lookalike as Lookalike
    from douane.model import Finding as Finding, Gap as Gap, Report as Report, Surface as Surface, Where as Where

__all__ = [
    "DouaneError",
    "Finding",
    "Gap",
    "Lookalike",
    "Options",
    "Report",
    "Surface",
    "Where",
    "extract_definitions",
    "lookalikes",
    "scan_definitions",
    "scan_source",
    "vet",
]

_HOMES = {
    "DouaneError": "douane.errors",
    "Lookalike": "douane.identity.lookalikes",
    **dict.fromkeys(("Finding", "Gap", "Report", "Surface", "Where"), "douane.model"),
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'douane' has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - only when a name is asked for

    return getattr(import_module(_HOMES.get(name, "douane.api")), name)


def __dir__() -> list[str]:
    return __all__
