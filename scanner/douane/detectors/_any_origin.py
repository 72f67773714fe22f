"""Servers whose answers every website may read, where what they do for whoever asks is no small thing.

Browsers send nothing of the user's along there, and need not: the server asks nobody who they are, and stands
on the user's machine, or in the user's network.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._asked_programs import asked
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import State
from douane.detectors._guards import is_guarded, readable
from douane.detectors._handlers import is_vendored
from douane.detectors._origin_checks import ORIGINS
from douane.detectors._places import is_aside
from douane.detectors._rebinding import asks_where_from
from douane.detectors._settings import options
from douane.detectors._verifiers import Weakness
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program

_WHY = "every website may ask this server and read what it answers; a request names what is started at"
_LISTS = frozenset({"list", "tuple", "set", "array"})


def let_in(program: Program, paths: tuple[str, ...]) -> Iterator[Weakness]:
    """Yield where *paths* let every origin in, if nobody is asked and requests start what they name."""
    started = asked(program)
    own = [path for path in readable(program) if not is_aside(path) and not is_vendored(path)]
    if not started or is_guarded(program) or asks_where_from(program, own):
        return
    why = f"{_WHY} {started[0].at.index.path}:{started[0].at.line}"
    for index in program.indexes(paths):
        for state in _open(program, index):
            yield Weakness(state, why)


def _open(program: Program, index: Index) -> Iterator[State]:
    for entry, call in catalogue(ORIGINS, "sharing").named_calls(program, (index.path,)):
        if entry.facts.get("mentions", "") not in call.text[:2_000]:
            continue
        given = [*options(program, call, *entry.facts["origins"])]
        if any(_is_any(program, each) for each in given) or (
            not given and "bare" in entry.facts and _is_bare(program, entry.facts["bare"], call)
        ):
            yield call
    yield from _written(index)


def _is_bare(program: Program, least: int, call: State) -> bool:
    """Whether the call at *call*, beyond what is set up, is given no options at all: that means everybody."""
    made = program.call(call)
    return made is not None and not made.keywords and len(made.arguments) == least


def _is_any(program: Program, state: State) -> bool:
    """Whether *state*, an origin or a list of them, stands for all: `*`, or what asks sent back."""
    for leaf in program.leaves(state):
        if leaf.node.type == "true":
            return True
        inner = parts(leaf.node) if leaf.node.type in _LISTS else [leaf.node]
        if any(program.shapes(leaf.at(node)) in (("*",), (".*",)) for node in inner):
            return True
    return False


def _written(index: Index) -> Iterator[State]:
    """Yield the calls and entries that write the header by which every origin is allowed."""
    star = re.compile(douane_signatures.table(ORIGINS)["star"].encode())
    for match in star.finditer(index.module.source):
        node = index.module.root.descendant_for_byte_range(match.start(), match.start() + 1)
        if node is not None and node.type != "comment":
            yield State(index, node)
