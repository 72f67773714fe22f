"""How a run ends that was broken off, or that met what nobody thought of: in one line, with a code."""

from __future__ import annotations

import os

from douane.text import excerpt

INTERRUPTED = 130
"""The exit code of a run that somebody broke off."""

FAULT = 3
"""The exit code of a run that a fault in this program ended: what it would have said is unknown."""

BROKEN_OFF = "interrupted; nothing was left half-written"


def are_shown_whole() -> bool:
    """Whether DOUANE_TRACEBACK asks for the traceback instead of a line."""
    return bool(os.environ.get("DOUANE_TRACEBACK"))


def said(error: Exception) -> str:
    """Return the line that tells of *error*, of which at most 500 characters are told, escaped."""
    what = excerpt(f"{type(error).__name__}: {error}", 500)
    return f"this is a fault in Douane: {what} (set DOUANE_TRACEBACK=1 to see where)"
