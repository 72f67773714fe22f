"""Conditions under which code runs, in readable form."""

from __future__ import annotations


class Condition(str):
    """A readable condition; `level` counts the functions that ran when it was met.

    `unusual` tells that it holds only where somebody sets something.
    """

    __slots__ = ("level", "unusual")
    level: int
    unusual: bool

    def __new__(cls, text: str, level: int, *, unusual: bool = False) -> Condition:
        """Return *text* met at *level*."""
        made = super().__new__(cls, text)
        made.level = level
        made.unusual = unusual
        return made
