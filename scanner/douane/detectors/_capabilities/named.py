"""Names that stand in the text of a file: hosts, programs, environment variables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._capabilities.data import DATA, Named, names
from douane.detectors._capabilities.places import PARSED, is_value
from douane.detectors._capabilities.reading import program_in

if TYPE_CHECKING:
    import re

    from douane.detectors._capabilities.collecting import Found
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_MOST = 400  # names that are looked at in one file


def look_for_names(
    codebase: Codebase, program: Program, path: str, found: Found, *, is_followed: bool
) -> None:
    """Add the names that patterns find in the file at *path*, of capabilities that the package has.

    Programs of a file that *is_followed* are known better already.
    """
    source = codebase.source(path)
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
        for value in _values(codebase, path, source, named):
            found.name(kind, named.facet, value)


def _values(codebase: Codebase, path: str, source: bytes, named: Named) -> Iterator[str]:
    for number, match in enumerate(named.pattern.finditer(source)):
        if number >= _MOST:
            return
        if len(source) <= PARSED and not is_value(codebase, path, source, match.start(), match.end()):
            continue
        for value in _names(match, named):
            if named.facet == "hosts":
                value = "" if value.lower() in _ignored() else value.lower()
            yield program_in(value) if named.facet == "programs" else value


def _names(match: re.Match[bytes], named: Named) -> Iterator[str]:
    for group in match.groups():
        if group is not None:
            listed = named.list.findall(group) if named.list is not None else [group]
            yield from (value.decode("utf-8", "replace") for value in listed)


def _ignored() -> frozenset[str]:
    return frozenset(douane_signatures.table(DATA)["hosts"]["ignored"])
