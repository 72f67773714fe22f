"""Files that a package made itself, of which it keeps the newest: the rotation of its own backups."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from douane.detectors._changes import Change, changes_in
from douane.detectors._ransom import walked

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_CHOOSING = re.compile(
    r"\b(endswith|endsWith|suffix|extname|fnmatch|st_mtime|mtime\w*|atime\w*|st_size|test|match)\b"
)
_BUT = re.compile(r"\[\s*:\s*-\s*\w|\[\s*\w+\s*:\s*\]|\.slice\(\s*(0\s*,\s*-\s*)?\w+\s*\)")
_ARGUMENTS = frozenset({"arguments", "argument_list"})
_DEEPEST = 4  # callbacks around one another
_MOST_READ = 3_000  # bytes before a call


def is_chosen(call: State) -> bool:
    """Whether only some files of a walk are meant: a condition on their name or age stands around *call*."""
    start = _begins(call)
    before = call.index.module.source[start : call.node.start_byte][-_MOST_READ:]
    return bool(_CHOOSING.search(before.decode("utf-8", "replace")))


def _is_but_the_newest(call: State) -> bool:
    """Whether a part of a list, all but so many, is gone through before *call*: ``files[:-KEEP]``."""
    before = call.index.module.source[_begins(call) : call.node.start_byte][-_MOST_READ:]
    return bool(_BUT.search(before.decode("utf-8", "replace")))


def is_rotated(program: Program, change: Change) -> bool:
    """Whether *change* deletes some files of a folder that the same function puts one of its own into.

    A file named after one that a walk found is none of its own: so are originals replaced.
    """
    return program.once(("rotated", change), partial(_is_rotated, program, change))


def _is_rotated(program: Program, change: Change) -> bool:
    if change.kind != "delete" or not (is_chosen(change.at) or _is_but_the_newest(change.at)):
        return False
    roots = {root.rstrip("/\\") for root in walked(program, change)}
    start = _begins(change.at)
    for other in changes_in(program, change.at.index.path):
        if other.kind != "write" or _begins(other.at) != start:
            continue
        folders = {re.split(r"[/\\][^/\\]*$", text)[0] for text in other.texts}
        if folders & roots and not walked(program, other):
            return True
    return False


def _begins(call: State) -> int:
    """Return where the function around *call* begins that is not handed over as a callback."""
    function = call.index.enclosing(call.node.start_byte)
    for _ in range(_DEEPEST):
        around = function.node.parent if function is not None else None
        is_handed = around is not None and around.type in _ARGUMENTS and function is not None
        if not is_handed or function is None or function.parent is None:
            break
        function = function.parent
    return function.node.start_byte if function is not None else max(0, call.node.start_byte - _MOST_READ)
