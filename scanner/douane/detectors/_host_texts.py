"""Guards that look at the text of a host, and at nothing that its name leads to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from douane.detectors._flow import Function, Index, Program, State

_HOST = re.compile(r"(?i)host|netloc")
_NAME = re.compile(r"\b[A-Za-z_$][\w$]{1,60}")
_MOST_FILES = 12  # that one file imports
_MOST_FUNCTIONS = 400  # of one file
_DEEPEST = 2  # helpers that are called by helpers
_LONGEST = 4_000  # characters of one function
_MOST_SOURCE = 200_000  # bytes of a file


def is_kept_by_text(program: Program, way: tuple[State, ...]) -> bool:
    """Whether code around *way*, or called there, holds hosts against private ones and looks none up."""
    named = douane_signatures.table("code/addresses.toml")["named"]
    private, looked_up = re.compile(named["private"]), re.compile(named["looked_up"])
    near = {each.path: each for at in way for each in _near(program, at.index)}
    sources = {
        each.path: each.module.source[:_MOST_SOURCE].decode("utf-8", "replace") for each in near.values()
    }
    if any(looked_up.search(source) for source in sources.values()):
        return False
    within = [at.index.enclosing(at.node.start_byte) for at in way]
    around = [function for function in within if function is not None]
    return any(
        _is_about(near[path], function, private) and _is_met(program, near[path], function, around, _DEEPEST)
        for path, source in sources.items()
        if private.search(source)
        for function in near[path].functions[:_MOST_FUNCTIONS]
    )


def _near(program: Program, index: Index) -> Iterator[Index]:
    yield index
    yield from program.indexes(tuple(program.targets(index)[:_MOST_FILES]))


def _is_met(program: Program, index: Index, function: Function, around: list[Function], depth: int) -> bool:
    """Whether *function*, of the file of *index*, is one of those *around*, or is called in one of them."""
    if function in around or function.parent in around:
        return True
    for caller in program.bounded_callers(index, function) if depth > 0 else ():
        own = caller.index.enclosing(caller.node.start_byte)
        if own is not None and (own in around or _is_met(program, caller.index, own, around, depth - 1)):
            return True
    return False


def _is_about(index: Index, function: Function, private: re.Pattern[str]) -> bool:
    """Whether *function* speaks of hosts and of private ones, there or by the name of a constant."""
    text = index.text(function.node, _LONGEST)
    if not _HOST.search(text):
        return False
    if private.search(text):
        return True
    for name in dict.fromkeys(_NAME.findall(text)):
        for binding in index.bound_in(name, None):
            if binding.value is not None and private.search(index.text(binding.value, _LONGEST)):
                return True
    return False
