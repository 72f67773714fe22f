"""Texts in the files of data that a server ships and that its code names: what it may say once one is read.

Which file is read is often only known when the server runs (``locales/${lang}.json``), and which of its texts
is taken, too. What all of them say is known beforehand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._handlers import is_vendored
from douane.detectors._places import is_aside
from douane.detectors._table_entries import SHORT, entries

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

MAX_FILES = 200
"""Files of data of one package whose texts are looked at; that there are more is a gap."""
MAX_FILE = 200_000
"""Characters of one of them; that it has more is a gap."""
MAX_TEXTS = 1_000
"""Texts of one of them; that it has more is a gap."""
# What makes a text one that others are matched with.
_PATTERN = re.compile(r"\\[sbdwSDW.]|\(\w[^()|]{0,40}\|[^()]{1,80}\)|\)\?|\.[*+]|[\])}]\{\d")
_PARAGRAPH = re.compile(r"[^\n](?:[^\n]|\n(?!\s*\n)){23,8000}")


def shipped(program: Program, codebase: Codebase) -> Iterator[tuple[str, int, str]]:
    """Yield (path, line, text) for the longer texts in the files of data that code of the package names."""
    found = (path for path in sorted(codebase.tree) if is_data(path) and is_named(program, path))
    for count, path in enumerate(islice(found, MAX_FILES + 1)):
        if count == MAX_FILES:
            program.unfollowed(path)
            break
        text = codebase.tree[path][: 4 * MAX_FILE].decode("utf-8", "replace")
        if len(text) > MAX_FILE:
            program.unfollowed(path)
        for line, said in program.bounded(_texts(path, text[:MAX_FILE]), MAX_TEXTS, path):
            if not _PATTERN.search(said):
                yield path, line, said


def _texts(path: str, text: str) -> Iterator[tuple[int, str]]:
    if not path.endswith(_endings("prose")):
        yield from entries(path, text)
        return
    for match in _PARAGRAPH.finditer(text):
        if len(match[0]) >= SHORT:
            yield 1 + text.count("\n", 0, match.start()), match[0]


def is_data(path: str) -> bool:
    """Whether the file at *path* is one of data or texts, and none that says something about the package."""
    name = path.rpartition("/")[2].lower()
    table = douane_signatures.table("instructions/channels.toml")["shipped"]
    return (
        name.endswith((*_endings("tables"), *_endings("prose")))
        and not name.startswith(tuple(table["about"]))
        and not is_aside(path)
        and not is_vendored(path)
    )


def is_named(program: Program, path: str) -> bool:
    """Whether code of the package names the file at *path*, or its folder and files that end as it does."""
    folder, _, name = path.rpartition("/")
    ending, last = name[name.rfind(".") :].encode("utf-8", "replace"), folder.rpartition("/")[2]
    if folder and program.once(("named folder", last, ending), partial(_names_folder, program, last, ending)):
        return True
    own = name.encode("utf-8", "replace")
    return any(own in program.source(each) for each in program.paths if not is_aside(each))


def _names_folder(program: Program, folder: str, ending: bytes) -> bool:
    """Whether a file of code names *folder* and what ends with *ending*."""
    beside = re.compile(rb"[\"'`/]" + re.escape(folder).encode("utf-8", "replace") + rb"[\"'`/]")
    sources = (program.source(each) for each in program.paths if not is_aside(each))
    return any(ending in source and beside.search(source) for source in sources)


@cache
def _endings(kind: str) -> tuple[str, ...]:
    return tuple(douane_signatures.table("instructions/channels.toml")["shipped"][kind])
