"""Sign-ins that ask for rights over everything: scopes that administer, delete, or stand for all others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._verifiers import Weakness
from douane.model import Severity

if TYPE_CHECKING:
    from douane.detectors._flow import Index

MAX_LISTS = 40
"""Lists of scopes in one file that are looked at."""
_WHY = "a sign-in asks for rights over everything: {names}"
_NEEDLESS = "a sign-in asks for rights to change what the package only reads: {names}"
_MOST_NAMES = 4
_TEXT = re.compile(r"[^\s,\"'`\[\]{}()]{1,120}")


def broad_scopes(index: Index, table: dict[str, str]) -> Iterator[Weakness]:
    """Yield where the file of *index* lists scopes of which several give all rights over something."""
    broad, whole = re.compile(table["broad_scope"]), re.compile(table["whole_scope"])
    for at, names in _lists(index, table):
        found = [name for name in names if broad.fullmatch(name) or whole.fullmatch(name)]
        if len(found) > 1 or any(whole.fullmatch(name) for name in found):
            yield Weakness(at, _WHY.format(names=", ".join(found[:_MOST_NAMES])))


def needless_scopes(index: Index, table: dict[str, str]) -> Iterator[Weakness]:
    """Yield where the file of *index*, of a package that changes nothing, lists scopes by which one may."""
    changing = re.compile(table["changing_scope"])
    for at, names in _lists(index, table):
        found = [name for name in names if changing.fullmatch(name)]
        severity = Severity.MEDIUM if len(found) > 1 else Severity.LOW
        if found:
            yield Weakness(at, _NEEDLESS.format(names=", ".join(found[:_MOST_NAMES])), severity)


def _lists(index: Index, table: dict[str, str]) -> Iterator[tuple[State, tuple[str, ...]]]:
    """Yield (place, names) of the lists of scopes in the file of *index*, short ones in full, too."""
    source = index.module.source.decode("utf-8", "replace")
    before = re.search(table["prefix"], source)
    for count, match in enumerate(re.finditer(table["scopes"], source)):
        if count >= MAX_LISTS:
            return
        names = tuple(dict.fromkeys(_TEXT.findall(match["list"])))
        if before is not None:
            full = tuple(before["prefix"] + name for name in names if "/" not in name)
            names = tuple(dict.fromkeys((*names, *full)))
        place = len(source[: match.start("list")].encode())
        node = index.module.root.descendant_for_byte_range(place, place + 1)
        yield State(index, node if node is not None else index.module.root), names
