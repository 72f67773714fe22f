"""In which words reports speak: the sentences of ``words/<language>.toml``, filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from douane.errors import UsageError
from douane_signatures import table

LANGUAGES = ("en", "fr")
ENGLISH = LANGUAGES[0]
"""What is in no other language is in this one: names of kinds, findings, what others wrote."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one `language`."""

    language: str
    table: Mapping[str, str]

    @classmethod
    def of(cls, language: str, *parts: str) -> Words:
        """Return the words of *parts* in *language*. Raises UsageError for one there is none for."""
        found: dict[str, str] = {}
        for part in parts:
            found |= _file(language)[part]
        return cls(language, found)

    def __getitem__(self, key: str) -> str:
        return self.table[key]

    def told(self, key: str, /, **values: object) -> str:
        """Return the sentence *key* with its blanks filled."""
        return self.table[key].format(**values)

    def count(self, number: int, noun: str) -> str:
        """Return "3 tools", or "1 tool"."""
        return f"{number} {self.table[noun if number == 1 else f'{noun}-many']}"

    @property
    def is_english(self) -> bool:
        """Whether the language is the one of all that is in no other."""
        return self.language == ENGLISH


@cache
def grades(language: str = ENGLISH) -> Mapping[str, str]:
    """Return how each grade and severity is called. Raises UsageError for a language there is none for."""
    found: dict[str, str] = _file(language)["grades"]
    return found


def _file(language: str) -> dict[str, Any]:
    if language not in LANGUAGES:
        raise UsageError(
            f"there are no words in the language {language!r}", remedy=f"use one of {', '.join(LANGUAGES)}"
        )
    return table(f"words/{language}.toml")
