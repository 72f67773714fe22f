"""Capabilities by the words and imports of a file: cheap enough for every file of a large closure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from douane.detectors._capabilities.collecting import MOST_PLACES
from douane.detectors._capabilities.data import Entry, entries, texts
from douane.detectors._capabilities.places import is_code, is_value, is_word, line_of

if TYPE_CHECKING:
    from douane.detectors._capabilities.collecting import Found
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_TRIES = 8  # uses of a word that are looked at in one file before it counts as not used


def look_at_words(codebase: Codebase, program: Program, path: str, found: Found) -> None:
    """Add what the words of the file at *path* show, as far as places of it are still wanted."""
    source = codebase.source(path)
    if source is None:
        return
    words = program.words(path)
    python = path.endswith((".py", ".pyw"))
    for entry in entries("python" if python else "javascript"):
        if found.is_full(entry.capability) or entry.words.isdisjoint(words):
            continue
        if entry.modules and entry.modules.isdisjoint(program.imports(path)):
            continue
        for number, position in enumerate(_places(codebase, path, source, entry, words)):
            found.place(entry.capability, path, line_of(source, position))
            if number >= MOST_PLACES:
                break
    for each in texts():
        if each.word in words and (each.facet or not found.is_full(each.capability)):
            for position in _mentions(codebase, path, source, each.text):
                found.place(each.capability, path, line_of(source, position))
                if each.facet:
                    found.name(each.capability, each.facet, each.text.decode())
                break


def _places(
    codebase: Codebase, path: str, source: bytes, entry: Entry, words: frozenset[bytes]
) -> Iterator[int]:
    """Yield the places in which the file uses *entry*; an import shows it where no use can be told."""
    used = False
    for word in sorted(entry.words & words) if not entry.by_import else ():
        for position in _uses(source, word, entry):
            if is_code(codebase, path, source, position, position + len(word)):
                used = True
                yield position
    if entry.modules and not used:
        for name in sorted(entry.modules):
            match = _importing(name, path.endswith((".py", ".pyw"))).search(source)
            if match is not None:
                yield match.start()


def _uses(source: bytes, word: bytes, entry: Entry) -> Iterator[int]:
    position = -1
    for _ in range(_TRIES):
        position = source.find(word, position + 1)
        if position < 0:
            return
        end = position + len(word)
        before, after = entry.before, entry.after
        if after is not None and not after.match(source, end, end + 300):
            continue
        if before is not None and not before.search(source[max(0, position - 40) : position]):
            continue
        if is_word(source, position, end):
            yield position


def _mentions(codebase: Codebase, path: str, source: bytes, text: bytes) -> Iterator[int]:
    position = -1
    for _ in range(_TRIES):
        position = source.find(text, position + 1)
        if position < 0:
            return
        if is_value(codebase, path, source, position, position + len(text)):
            yield position


@lru_cache(maxsize=1024)
def _importing(name: str, python: bool) -> re.Pattern[bytes]:
    """Return what finds the import of the module *name*, as far as a line tells."""
    quoted = re.escape(name.encode())
    if python:
        parent, _, member = quoted.rpartition(rb"\.")
        dotted = rb"|from[ \t]+%b[ \t]+import\b[^\n]{0,200}\b%b\b" % (parent, member) if parent else b""
        return re.compile(
            rb"(?m)^[ \t]*(?:from[ \t]+%b\b|import[ \t][^\n]{0,200}\b%b\b%b)" % (quoted, quoted, dotted)
        )
    return re.compile(rb"""["'`](?:node:)?%b["'`]""" % quoted)
