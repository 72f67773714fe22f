"""The tool-definition set of a server: read from its source, or from a recorded listing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.model import Surface
    from douane.syntax import Codebase


def extract(codebase: Codebase, *, resolved: Mapping[str, str] | None = None) -> Surface:
    """Return what `static.extract` reads of *codebase*; what reads source is loaded when it is asked for."""
    from douane.surface.static import extract as read

    return read(codebase, resolved=resolved)
