"""Hostile text within Markdown (GitHub's): it stays where it is put, whatever it holds.

Text of a package stands in code spans and fences only, where neither markup, HTML, mentions nor references
are read. In sentences of ours that name such text, every word that is not plainly a word becomes a code span.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from douane.text import is_hidden, visible

MOST_INLINE = 300
"""Characters of one text in a line."""

WIDTH = 110
"""Columns of a fence: what is longer goes on below, for nothing may stand where nobody scrolls to."""

ON = "↳ "
"""Begins what goes on from the line above."""

_FENCE = "`"
_TICKS = re.compile(r"`+")
_QUOTED = re.compile(r"`([^`\n]{1,200})`")
_LISTED = re.compile(r"^\d+[.)](?= |$)")  # would begin a list
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")
_NUMBER = re.compile(r"\d{1,6}(?:\.\d{1,6})?")
_FRAMED = re.compile(r"([(\"“]*)(.*?)([),.;:!?\"”]*)", re.DOTALL)
_MARKS = frozenset({"·", "→", "–", "—", "…", "/", "=", "%"})
_SHA = re.compile(r"[0-9a-fA-F]{7,}")
_OWN_WORD = 60  # characters; longer words break no line, so they are code
_BACKWARDS = frozenset({"R", "AL", "AN"})  # classes of letters that turn the order of what stands around them
_MOST_MARKS = 2  # combining marks on one letter; more of them run over the lines above and below


def code(text: str, *, most: int = MOST_INLINE, cell: bool = False) -> str:
    """Return *text* as a code span on one line, at most *most* characters of it; *cell*: within a table."""
    shown = spelled(visible(text[: most + 1]))
    shown = shown if len(text) <= most else f"{shown[:most]}…"
    if not shown.strip(" "):
        shown = "␠" * len(shown) or "(empty)"
    if cell:  # a cell ends at a bar even within code, and what a backslash before one does differs by reader
        shown = shown.replace("|", "\\u{7c}")
    ticks = _FENCE * (max((len(run) for run in _TICKS.findall(shown)), default=0) + 1)
    pad = " " if shown[0] in "` " or shown[-1] in "` " else ""
    return f"{ticks}{pad}{shown}{pad}{ticks}"


def prose(text: str, *, most: int = 2000) -> str:
    """Return a sentence of ours in which names of others may stand, on one line: those become code spans.

    What the sentence itself sets in backticks is a code span, whatever it holds.
    """
    cut = text if len(text) <= most else f"{text[:most]}…"
    shown = ""
    for place, part in enumerate(_QUOTED.split(cut)):
        at_once = not part[:1].isspace()
        for word in [code(part)] if place % 2 else map(_word, part.split()):
            # Two code spans must not touch; a sentence's own signs follow a word as they are written, at once
            # or, in French, behind a space.
            glued = not shown or (at_once and word[0] in ",.;:!?)")
            shown += word if glued else f" {word}"
            at_once = False
    return _LISTED.sub(lambda found: code(found[0]), shown)


def fence(lines: Iterable[str], language: str = "") -> str:
    """Return *lines* as a fenced block; each is escaped, and broken where it would run out of sight."""
    shown = [part for line in lines for part in _broken(line)]
    longest = max((len(run) for line in shown for run in _TICKS.findall(line)), default=0)
    bar = _FENCE * max(3, longest + 1)
    return "\n".join((f"{bar}{language}", *shown, bar))


def spelled(text: str) -> str:
    """Return *text* with what disturbs its line spelled out: letters that run backwards, heaps of marks."""
    return text if text.isascii() else "".join(_spelled(text))


def _spelled(text: str) -> Iterator[str]:
    marks = 0
    for char in text:
        marks = marks + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        if marks > _MOST_MARKS or unicodedata.bidirectional(char) in _BACKWARDS or is_hidden(char):
            yield f"\\u{{{ord(char):x}}}"
        else:
            yield char


def _word(word: str) -> str:
    if word in _MARKS:
        return word
    before, inner, after = _FRAMED.fullmatch(word).groups()  # type: ignore[union-attr]
    is_plain = len(inner) <= _OWN_WORD and (_WORD.fullmatch(inner) or _NUMBER.fullmatch(inner))
    if not inner or (is_plain and not _SHA.fullmatch(inner) and spelled(visible(inner)) == inner):
        return word
    return f"{before}{code(inner)}{after}"


def _broken(line: str) -> Iterator[str]:
    """Yield *line* in pieces of WIDTH; the sign of a diff at its beginning is kept for each."""
    whole = "".join(_marked(visible(line)))
    sign = whole[:2] if whole[:2] in ("+ ", "- ") else ""
    yield whole[:WIDTH]
    step = WIDTH - len(sign) - len(ON)
    for start in range(WIDTH, len(whole), step):
        yield f"{sign}{ON}{whole[start : start + step]}"


def _marked(text: str) -> Iterator[str]:
    """Spell out heaps of marks; letters that run backwards stay, for in a fence each line is by itself."""
    marks = 0
    for char in text:
        marks = marks + 1 if not char.isascii() and unicodedata.category(char) in ("Mn", "Me") else 0
        yield f"\\u{{{ord(char):x}}}" if marks > _MOST_MARKS else char
