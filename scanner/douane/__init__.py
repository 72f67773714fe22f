"""Douane: the customs checkpoint for MCP servers.

The names below are the public API; they are imported when first used, so that the command line starts fast.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.api import (
        Options as Options,
    )
    from douane.api import (
        extract_definitions as extract_definitions,
    )
    from douane.api import (
        lookalikes as lookalikes,
    )
    from douane.api import (
        scan_definitions as scan_definitions,
    )
    from douane.api import (
        scan_source as scan_source,
    )
    from douane.api import (
        vet as vet,
    )
    from douane.errors import DouaneError as DouaneError
    from douane.identity.lookalikes import Lookalike as Lookalike
    from douane.model import (
        Finding as Finding,
    )
    from douane.model import (
        Gap as Gap,
    )
    from douane.model import (
        Report as Report,
    )
    from douane.model import (
        Surface as Surface,
    )
    from douane.model import (
        Where as Where,
    )

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
    from importlib import import_module

    return getattr(import_module(_HOMES.get(name, "douane.api")), name)


def __dir__() -> list[str]:
    return __all__
