"""Capabilities by the words and imports of a file: cheap enough for every file of a large closure."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._capabilities.collecting import MOST_PLACES
from douane.detectors._capabilities.data import Entry, entries, texts
from douane.detectors._capabilities.places import is_word, line_of

if TYPE_CHECKING:
    from douane.detectors._capabilities.collecting import Found
    from douane.detectors._capabilities.places import Sight
    from douane.detectors._flow import Program

_PYTHON = (".py", ".pyw")
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
    for entry in entries("python" if path.endswith(_PYTHON) else "javascript"):
        if found.is_full(entry.capability) or entry.words.isdisjoint(words):
            continue
        modules = sorted(entry.modules & program.imports(path)) if entry.modules else []
        if entry.modules and not modules:
            continue
        used = sorted(entry.words & words) if not entry.by_import else []
        places = list(islice(_places(sight, path, source, entry, used), MOST_PLACES))
        # An import shows it where no use can be told.
        for position in places or _imported(path, source, modules):
            found.place(entry.capability, path, line_of(source, position))
    for each in texts():
        if each.word in words and (each.facet or not found.is_full(each.capability)):
            for position in islice(_mentions(sight, path, source, each.text), 1):
                found.place(each.capability, path, line_of(source, position))
                if each.facet:
                    found.name(each.capability, each.facet, each.text.decode())


def _places(sight: Sight, path: str, source: bytes, entry: Entry, words: list[bytes]) -> Iterator[int]:
    """Yield the places in which the code uses one of *words* as *entry* says."""
    for word in words:
        for position in _uses(source, word, entry):
            if sight.is_code(path, source, position, position + len(word)):
                yield position


def _imported(path: str, source: bytes, modules: list[str]) -> Iterator[int]:
    """Yield where the file imports *modules*, as far as a line tells."""
    for name in modules:
        position = _import(source, name.encode(), python=path.endswith(_PYTHON))
        if position is not None:
            yield position


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
