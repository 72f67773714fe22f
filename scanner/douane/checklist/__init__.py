"""The MCP readiness checklist: 24 rows as data, and the sentences its evidence is told in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from douane.errors import UsageError
from douane.model import Remark
from douane.tongues import Piece, pieces
from douane.words import LANGUAGES
from douane_signatures import table

__all__ = ["LANGUAGES", "Row", "page_words", "rows", "said", "say", "sections", "wording"]

_BLANK = re.compile(r"\{(\w+)\}")
_PARTS = frozenset({"what", "why", "source", "statement"})  # values that are sentences in English
_FINDING = "finding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row. `who` can answer it: ``machine``, ``human``, ``either`` or ``derived`` (from other rows)."""

    id: str
    section: str
    who: str
    question: str
    evidence: str
    no: str
    fix: str

    @property
    def is_security(self) -> bool:
        """Whether a *no* here blocks: every row but those that ask for the worth of the connection."""
        return self.section != "value"


@cache
def rows(language: str = "en") -> tuple[Row, ...]:
    """Return the rows in order, worded in *language*. Raises UsageError for a language there is none for."""
    return tuple(Row(section=row["id"].partition(".")[0], **row) for row in _table(language)["rows"])


def sections(language: str = "en") -> dict[str, str]:
    """Return section id -> title, in order."""
    return dict(_table(language)["sections"])


def wording(language: str = "en") -> dict[str, str]:
    """Return the words of the report's own headings and hints."""
    return dict(_table(language)["report"])


def page_words(language: str = "en") -> dict[str, str]:
    """Return the words that only a page has (`reports.html`)."""
    return dict(_table(language)["page"])


def say(remark: Remark, language: str = "en") -> str:
    """Return *remark* as a sentence."""
    return "".join(piece for piece, _ in said(remark, language))


def said(remark: Remark, language: str = "en") -> Iterator[Piece]:
    """Yield the pieces of the sentence that *remark* is, and whether each is told in *language*."""
    values = dict(remark.values)
    for at, piece in enumerate(_BLANK.split(_table(language)["remarks"][remark.key])):
        if at % 2 == 0:
            yield piece, True
        elif piece in _PARTS:
            of_finding = piece == "why" and remark.key.startswith(_FINDING)
            yield from pieces(values[piece], language, _FINDING if of_finding else piece)
        else:
            yield values[piece], True


def _table(language: str) -> dict[str, Any]:
    if language not in LANGUAGES:
        raise UsageError(
            f"no checklist in the language {language!r}", remedy=f"use one of {', '.join(LANGUAGES)}"
        )
    return table(f"checklist/{language}.toml")
