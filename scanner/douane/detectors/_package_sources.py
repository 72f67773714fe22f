"""Where settings of package managers lead: to the usual host, to one that a person names, or elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import HOLE
from douane.detectors._inputs import Inputs
from douane.detectors._sources import from_environment
from douane.detectors._unexcused import texts_in

if TYPE_CHECKING:
    from douane.detectors._changes import Change
    from douane.detectors._flow import Program, State

_ADDRESS = re.compile(
    r"\b\w{2,10}(?:\+\w{2,10})?:/{2}(?:[^\s/@\"'<>]{1,80}@)?(?P<host>[^\s/:\"'<>\\,)\]]{1,120})"
)
_MOST_TEXTS = 40


def leads_home(program: Program, change: Change) -> bool:
    """Whether all that *change* names are hosts from which packages come anyway."""
    texts = _texts(program, change)
    hosts, table = _hosts(texts), douane_signatures.table("code/persistence.toml")["origins"]
    if any(re.search(table["also"], text) for text in texts):
        return False
    return bool(hosts) and all(map(_is_usual, hosts))


def is_chosen_by_others(program: Program, change: Change) -> bool:
    """Whether the host comes from the caller of a tool, or from a setting, and none is written out.

    A default that the code falls back on is written out.
    """
    if any(HOLE not in host and not _is_usual(host) for host in _hosts(_texts(program, change))):
        return False
    inputs = Inputs(program)

    def source(state: State) -> str | None:
        return inputs.source(state) or ("setting" if from_environment(program, state) else None)

    tracer = program.tracer(source)
    return any(tracer.reaches(each) for each in _given(program, change))


def _is_usual(host: str) -> bool:
    usual = douane_signatures.table("code/persistence.toml")["origins"]["usual"]
    return any(re.fullmatch(each, host) for each in usual)


def _given(program: Program, change: Change) -> list[State]:
    if change.content is not None:
        return [change.content]
    return [change.at.at(node) for node in program.nodes(change.at)]


def _texts(program: Program, change: Change) -> tuple[str, ...]:
    written = () if change.content is None else texts_in(program, change.content)
    return (*change.texts, *written)[:_MOST_TEXTS] if change.kind == "run" else written


def _hosts(texts: tuple[str, ...]) -> set[str]:
    return {match["host"].lower() for text in texts for match in _ADDRESS.finditer(text)}
