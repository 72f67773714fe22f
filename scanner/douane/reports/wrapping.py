"""Text in lines of a width, behind a head."""

from __future__ import annotations

import textwrap

WIDTH = 110
"""Columns of a report that goes to no terminal."""


def hanging(head: str, text: str, width: int = WIDTH, *, breaks: bool = False) -> list[str]:
    """Return *text* in lines of *width* behind *head*, the following ones indented below the first.

    A word that is longer than a line stays whole, unless *breaks*.
    """
    lines = textwrap.wrap(
        text,
        width,
        initial_indent=head,
        subsequent_indent=" " * len(head),
        break_long_words=breaks,
        break_on_hyphens=False,
    )
    return lines or [head.rstrip()]
