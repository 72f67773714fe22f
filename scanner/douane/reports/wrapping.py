"""Text in lines of a width, behind a head."""

from __future__ import annotations

import re
import textwrap

WIDTH = 110
"""Columns of a report that goes to no terminal."""

_BEFORE = re.compile(r" (?=[:;!?»](?: |$))")
_GLUE = "\0"  # no text has one: it is shown as an escape


def hanging(head: str, text: str, width: int = WIDTH, *, breaks: bool = False) -> list[str]:
    """Return *text* in lines of *width* behind *head*, the following ones indented below the first.

    A word that is longer than a line stays whole, unless *breaks*.
    """
    return wrapped(head, text, width, below=len(head), breaks=breaks) or [head.rstrip()]


def wrapped(head: str, text: str, width: int, *, below: int, breaks: bool = False) -> list[str]:
    """Return *text* in lines of *width* behind *head*, the following ones indented by *below*; [] for none.

    No line begins with a colon or the like that a blank stands before, as in French.
    """
    lines = textwrap.wrap(
        _BEFORE.sub(_GLUE, text),
        width,
        initial_indent=head,
        subsequent_indent=" " * below,
        break_long_words=breaks,
        break_on_hyphens=False,
    )
    return [line.replace(_GLUE, " ") for line in lines]
