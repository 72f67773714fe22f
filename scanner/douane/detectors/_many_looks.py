"""Requests that are made only where several ways to look say that nobody does: whatever their host is.

Many leave out their usage in continuous integration. Who asks as well whether it runs in a container, under a
debugger or just after a start, and uses no answer, keeps the request itself from whoever looks.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._comes_to import LONGEST, expanded
from douane.detectors._destinations import hosts_of, is_local
from douane.detectors._dropped import is_dropped
from douane.detectors._gates import Waits, test_of
from douane.detectors._purposes import page, tells_of

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.detectors._gates import Gate
    from douane.syntax import Codebase


def kept_from_lookers(codebase: Codebase, program: Program, gate: Gate, call: State) -> str:
    """Return what *call* sends behind *gate* if that waits for nobody to look, in several ways; else ''.

    Not where the package's page tells of the host, or of what is collected.
    """
    if gate.waits is not Waits.ANALYSIS or not _is_looked_for(program, gate):
        return ""
    entry = catalogue(sources.NETWORK, "send", "lookup").is_call(program, call)
    hosts, known = hosts_of(program, call, entry) if entry is not None else ((), False)
    if not known or any(map(is_local, hosts)) or not is_dropped(program, call):
        return ""
    readme = page(codebase)
    told: str = douane_signatures.table("code/copies.toml")["foreign"]["told"]
    if re.search(told, readme) or any(tells_of(readme, host) for host in hosts):
        return ""
    return f"asks {hosts[0]} for nothing that it uses"


def _is_looked_for(program: Program, gate: Gate) -> bool:
    """Whether the condition of *gate* asks in several ways whether somebody looks."""
    test = test_of(gate.at.index, gate.at.node)
    texts = [each.text[:LONGEST] for each in expanded(program, gate.at.at(test))] if test is not None else []
    fewest, ways = _looks()
    return sum(any(way.search(text) for text in texts) for way in ways) >= fewest


@cache
def _looks() -> tuple[int, tuple[re.Pattern[str], ...]]:
    table = douane_signatures.table("code/copies.toml")["looks"]
    return table["fewest"], tuple(re.compile(each) for each in table["ways"])
