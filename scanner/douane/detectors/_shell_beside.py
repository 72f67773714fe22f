"""A shell that one file starts beside a connection that it opens.

How the two are joined is not followed: streams can be handed over in many ways. Hardly any honest file does
both; what is found so is of medium severity.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

WHY = "starts a shell in the file that opens a connection to another machine"
_LARGEST = 48 * 1024  # bytes of a file that is looked at so


def shells_beside_connections(program: Program) -> Iterator[State]:
    """Yield the start of a shell in each small file that opens a connection as well, one a file."""
    table = douane_signatures.table("code/execution.toml")["beside"]
    wanted = [re.compile(table[name].encode()) for name in ("connects", "network", "starts")]
    shell = re.compile(table["shell"])
    for path in program.paths:
        source = program.source(path)
        if len(source) > _LARGEST or is_aside(path) or not all(each.search(source) for each in wanted):
            continue
        if not shell.search(source.decode("utf-8", "replace")):
            continue
        starts = list(program.calls((path,), frozenset(table["names"])))
        telling = [call for call in starts if shell.search(call.text[:400])]
        yield from (telling or starts)[:1]
