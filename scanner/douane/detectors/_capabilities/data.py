"""The table of capabilities, compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import douane_signatures

DATA = "code/capabilities.toml"


@dataclass(frozen=True, slots=True)
class Entry:
    """What shows a capability in the words of a file: `modules` and `words` as the table explains them.

    `by_import` tells that the import alone shows it, without any word.
    """

    capability: str
    modules: frozenset[str]
    words: frozenset[bytes]
    by_import: bool
    before: re.Pattern[bytes] | None
    after: re.Pattern[bytes] | None


@dataclass(frozen=True, slots=True)
class Text:
    """A text whose mention shows a capability; `word` is its longest word, `facet` keeps it."""

    capability: str
    facet: str
    word: bytes
    text: bytes


@dataclass(frozen=True, slots=True)
class Named:
    """Patterns whose groups are names of the first of `capabilities`, or lists that `list` takes apart."""

    capabilities: tuple[str, ...]
    facet: str
    python: bool | None
    modules: frozenset[str]
    words: frozenset[bytes]
    before: re.Pattern[bytes] | None
    pattern: re.Pattern[bytes]
    list: re.Pattern[bytes] | None


@cache
def entries(language: str) -> tuple[Entry, ...]:
    """Return the entries of ``python`` or ``javascript``."""
    return tuple(_entry(fields) for fields in douane_signatures.table(DATA)[language])


@cache
def texts() -> tuple[Text, ...]:
    """Return the texts of either language."""
    return tuple(
        Text(fields["capability"], fields.get("facet", ""), _longest(text), text.encode())
        for fields in douane_signatures.table(DATA)["text"]
        for text in fields["strings"]
    )


@cache
def names() -> tuple[Named, ...]:
    """Return the patterns of names."""
    return tuple(_named(fields) for fields in douane_signatures.table(DATA)["named"])


def _entry(fields: dict[str, Any]) -> Entry:
    modules = frozenset(fields.get("modules", ()))
    words = [word.encode() for word in fields.get("words", ())] or [_longest(name) for name in modules]
    return Entry(
        capability=fields["capability"],
        modules=modules,
        words=frozenset(words),
        by_import=not fields.get("words"),
        before=_compiled(fields.get("before")),
        after=_compiled(fields.get("after")),
    )


def _named(fields: dict[str, Any]) -> Named:
    language = fields.get("language")
    return Named(
        capabilities=tuple(fields["capabilities"]),
        facet=fields["facet"],
        python=None if language is None else language == "python",
        modules=frozenset(fields.get("modules", ())),
        words=frozenset(word.encode() for word in fields["words"]),
        before=_compiled(fields.get("before")),
        pattern=re.compile(fields["pattern"].encode()),
        list=_compiled(fields.get("list")),
    )


def _compiled(pattern: str | None) -> re.Pattern[bytes] | None:
    return re.compile(pattern.encode()) if pattern else None


def _longest(text: str) -> bytes:
    return max(re.split(r"\W", text), key=len).encode()
