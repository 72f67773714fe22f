"""Names that stand in the text of a file: hosts, programs, environment variables."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._capabilities.data import DATA, Named, names
from douane.detectors._capabilities.reading import program_in

if TYPE_CHECKING:
    import re

    from douane.detectors._capabilities.collecting import Found
    from douane.detectors._capabilities.places import Sight
    from douane.detectors._flow import Program

_FRONT = 440  # bytes in front of a name
_MOST = 400  # names that are looked at in one file


def look_for_names(sight: Sight, program: Program, path: str, found: Found, *, is_followed: bool) -> None:
    """Add the names that patterns find in the file at *path*, of capabilities that the package has.

    Programs of a file that *is_followed* are known better already.
    """
    source = sight.codebase.source(path)
    if source is None:
        return
    python = path.endswith((".py", ".pyw"))
    for named in names():
        kind = next((kind for kind in named.capabilities if found.has(kind)), None)
        if kind is None or named.python not in (None, python):
            continue
        if (is_followed and named.facet == "programs") or named.words.isdisjoint(program.words(path)):
            continue
        if named.modules and named.modules.isdisjoint(program.imports(path)):
            continue
        for value, start, end in _values(source, named):
            if not found.names(kind, named.facet, value) and sight.is_value(path, source, start, end):
                found.name(kind, named.facet, value)


def _values(source: bytes, named: Named) -> Iterator[tuple[str, int, int]]:
    """Yield the names in *source* and where they stand."""
    for match in islice(_matches(source, named), _MOST):
        for text in _names(match, named):
            value = program_in(text) if named.facet == "programs" else text
            value = value.lower() if named.facet == "hosts" else value
            if value and value not in _ignored():
                yield value, match[0].start(), match[0].end()


def _matches(source: bytes, named: Named) -> Iterator[tuple[re.Match[bytes], ...]]:
    """Yield the matches of the pattern, each with that of what must stand in front of it."""
    for match in named.pattern.finditer(source):
        if named.before is None:
            yield (match,)
            continue
        front = named.before.search(source[max(0, match.start() - _FRONT) : match.start()])
        if front is not None:
            yield match, front


def _names(matches: tuple[re.Match[bytes], ...], named: Named) -> Iterator[str]:
    for group in (group for match in matches for group in match.groups()):
        if group is not None:
            listed = named.list.findall(group) if named.list is not None else [group]
            yield from (value.decode("utf-8", "replace") for value in listed)


@cache
def _ignored() -> frozenset[str]:
    return frozenset(douane_signatures.table(DATA)["hosts"]["ignored"])
