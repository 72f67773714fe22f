"""In which words a page speaks, and how the places in it are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from douane.checklist import page_words, wording


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one `language`; `prefix` keeps apart the anchors of several reports on one page."""

    language: str
    table: Mapping[str, str]
    prefix: str = ""

    @classmethod
    def of(cls, language: str, prefix: str = "") -> Words:
        """Return the words of *language*. Raises UsageError for one there is none for."""
        return cls(language, wording(language) | page_words(language), prefix)

    def __getitem__(self, key: str) -> str:
        return self.table[key]

    def told(self, key: str, /, **values: object) -> str:
        """Return the sentence *key* with its blanks filled."""
        return self.table[key].format(**values)

    def count(self, number: int, noun: str) -> str:
        """Return "3 tools", or "1 tool"."""
        return f"{number} {self.table[noun if number != 1 else noun + '-one']}"

    def anchor(self, name: str) -> str:
        """Return the id of the place *name*, unique on the page."""
        return f"{self.prefix}{name}"

    @property
    def foreign(self) -> str | None:
        """The language of texts that exist in English only, where the page is in another."""
        return None if self.language == "en" else "en"
