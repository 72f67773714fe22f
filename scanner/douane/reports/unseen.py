"""What was not looked at, in a line of a list."""

from __future__ import annotations

from douane.model import Gap
from douane.text import excerpt
from douane.tongues import told


def briefly(gap: Gap, language: str) -> tuple[str, str]:
    """Return what *gap* is about and why it is there, in *language* as far as it is told, escaped and cut."""
    return excerpt(told(gap.what, language, "what"), 100), excerpt(told(gap.why, language, "why"), 160)
