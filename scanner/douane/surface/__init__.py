"""The tool-definition set of a server: read from its source, or from a recorded listing."""

from __future__ import annotations

from douane.surface.static import extract

__all__ = ["extract"]
