"""Frames of this interpreter: following values needs more than it allows, and has bounds of its own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

MOST_FRAMES = 20_000
"""Frames that an evaluation, or the values one inside the other, may need."""


@contextmanager
def deep() -> Iterator[None]:
    """Within the block, calls may go `MOST_FRAMES` deep."""
    held = sys.getrecursionlimit()
    sys.setrecursionlimit(max(held, MOST_FRAMES))
    try:
        yield
    finally:
        sys.setrecursionlimit(held)
