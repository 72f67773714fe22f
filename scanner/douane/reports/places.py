"""Where in the user's repository a report is about: what a review points at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

_FIRST = 1


def _first(_: str) -> int:
    return _FIRST


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A file, relative to the repository and with ``/``: the server's lock, configuration or manifest.

    `line` tells in which line of it (1-based) a pointer into a lock stands. `folder`, for a server whose own
    files lie in the repository, is where (empty: at its top), None for one of an index.
    """

    file: str
    line: Callable[[str], int] = _first
    folder: str | None = None
