"""What one file puts into properties and fields, by name: other names, and results of calls."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow.index import Index

# What makes another function of the kind that it is called on: ``axios.create()(options)``.
MAKING = frozenset({"create", "extend", "defaults", "instance"})
MOST_HOLDING = 256 * 1024  # bytes of a file in which properties are looked for that are only other names
MOST_WRITES = 400  # of properties of one name in one file that are told apart by what they belong to
_HELD = re.compile(
    rb"(?<![A-Za-z_$])([A-Za-z_$][\w$]{0,60})[\"']? {0,4}[:=] {0,4}(?:[\w$]{1,60}\.){0,4}"
    rb"([A-Za-z_$][\w$]{1,60}) {0,4}(?=[,;}\r\n)])"
)


def held_in(index: Index) -> dict[str, set[str]]:
    """Return names of properties by the last part of the name that they are given: ``run: cp.exec``."""
    found: dict[str, set[str]] = {}
    if len(index.module.source) <= MOST_HOLDING:
        for match in _HELD.finditer(index.module.source):
            last, name = match[2].decode("utf-8", "replace"), match[1].decode("utf-8", "replace")
            found.setdefault(last, set()).add(name)
    for name, value in _properties(index):
        made = index.call_at(value)
        owner = made.receiver if made is not None and made.name in MAKING else None
        last = index.last_part(owner or value)
        if last and last != name:
            found.setdefault(last, set()).add(name)
    return found


def given_by_calls(index: Index) -> dict[str, set[str]]:
    """Return the names of the calls whose result is put into a property, by the name of that."""
    found: dict[str, set[str]] = {}
    for name, value in _properties(index):
        made = index.call_at(value)
        if made is not None:
            found.setdefault(name, set()).add(made.name)
    return found


def _properties(index: Index) -> Iterator[tuple[str, Node]]:
    """Yield name and value of what is assigned to properties and fields."""
    for name, writes in index.writes.items():
        yield from ((name, write.value) for write in writes[:MOST_WRITES])
    for class_ in index.classes:
        yield from ((name, value) for name, values in class_.members.items() for value in values)
