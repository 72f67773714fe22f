"""In which words a page speaks, and how the places in it are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from douane import words
from douane.checklist import page_words, wording


@dataclass(frozen=True, slots=True)
class Words(words.Words):
    """The words of one `language`; `prefix` keeps apart the anchors of several reports on one page."""

    prefix: str = ""

    @classmethod
    def page(cls, language: str, prefix: str = "") -> Words:
        """Return the words of a page in *language*. Raises UsageError for one there is none for."""
        told: Mapping[str, str] = words.grades(language)
        return cls(language, {**told, **wording(language), **page_words(language)}, prefix)

    @classmethod
    def drift(cls, language: str) -> Words:
        """Return the words of a page about drift in *language*. Raises UsageError likewise."""
        found = words.Words.of(language, "grades", "verdicts", "drift", "drift-page")
        return cls(language, page_words(language) | dict(found.table))

    def count(self, number: int, noun: str) -> str:
        """Return "3 tools", or "1 tool"."""
        return f"{number} {self.table[noun if number != 1 else noun + '-one']}"

    def anchor(self, name: str) -> str:
        """Return the id of the place *name*, unique on the page."""
        return f"{self.prefix}{name}"

    @property
    def foreign(self) -> str | None:
        """The language of texts that exist in English only, where the page is in another."""
        return None if self.is_english else words.ENGLISH
