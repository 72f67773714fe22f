"""Capabilities by the words and imports of a file: cheap enough for every file of a large closure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._capabilities.collecting import MOST_PLACES
from douane.detectors._capabilities.data import Entry, entries, texts
from douane.detectors._capabilities.places import is_word, line_of

if TYPE_CHECKING:
    from douane.detectors._capabilities.collecting import Found
    from douane.detectors._capabilities.places import Sight
    from douane.detectors._flow import Program

_QUOTES = (b'"', b"'", b"`")
_IMPORTS = 40  # mentions of a module among which its import is looked for
_LINE = 400  # bytes of a line in front of a name
_TRIES = 8  # uses of a word that are looked at in one file before it counts as not used


def look_at_words(sight: Sight, program: Program, path: str, found: Found) -> None:
    """Add what the words of the file at *path* show, as far as places of it are still wanted."""
    source = sight.codebase.source(path)
    if source is None:
        return
    words = program.words(path)
    python = path.endswith((".py", ".pyw"))
    for entry in entries("python" if python else "javascript"):
        if found.is_full(entry.capability) or entry.words.isdisjoint(words):
            continue
        if entry.modules and entry.modules.isdisjoint(program.imports(path)):
            continue
        for number, position in enumerate(_places(sight, path, source, entry, words)):
            found.place(entry.capability, path, line_of(source, position))
            if number + 1 >= MOST_PLACES:
                break
    for each in texts():
        if each.word in words and (each.facet or not found.is_full(each.capability)):
            for position in _mentions(sight, path, source, each.text):
                found.place(each.capability, path, line_of(source, position))
                if each.facet:
                    found.name(each.capability, each.facet, each.text.decode())
                break


def _places(sight: Sight, path: str, source: bytes, entry: Entry, words: frozenset[bytes]) -> Iterator[int]:
    """Yield the places in which the file uses *entry*; an import shows it where no use can be told."""
    used = False
    for word in sorted(entry.words & words) if not entry.by_import else ():
        for position in _uses(source, word, entry):
            if sight.is_code(path, source, position, position + len(word)):
                used = True
                yield position
    if entry.modules and not used:
        for name in sorted(entry.modules):
            imported = _import(source, name.encode(), python=path.endswith((".py", ".pyw")))
            if imported is not None:
                yield imported


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


def _mentions(sight: Sight, path: str, source: bytes, text: bytes) -> Iterator[int]:
    position = -1
    for _ in range(_TRIES):
        position = source.find(text, position + 1)
        if position < 0:
            return
        if sight.is_value(path, source, position, position + len(text)):
            yield position


def _import(source: bytes, name: bytes, *, python: bool) -> int | None:
    """Return where the file imports the module *name*, as far as a line tells."""
    # `from http import server` names the module http.server by its last part.
    wanted = name.rpartition(b".")[2] if python else name
    position = -1
    for _ in range(_IMPORTS):
        position = source.find(wanted, position + 1)
        if position < 0:
            return None
        start = source.rfind(b"\n", max(0, position - _LINE), position) + 1
        before, after = source[start:position].lstrip(), source[position + len(wanted) :][:1]
        if (
            python
            and before.startswith((b"import ", b"from "))
            and is_word(source, position, position + len(wanted))
        ):
            return position
        if not python and before.removesuffix(b"node:")[-1:] in _QUOTES and after in _QUOTES:
            return position
    return None
