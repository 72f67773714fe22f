"""What tools are given, put aside in files that everybody can read and nobody looks for, or elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._changes import LARGE, Change, changes
from douane.detectors._credentials import CredentialReads
from douane.detectors._marked import is_server
from douane.detectors._passing import given_source
from douane.detectors._places import is_aside
from douane.detectors._relayed import ANSWERED, RELAYED, is_answered, is_relayed

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State, Trace

_DATA = "code/copies.toml"


def hoarded(program: Program) -> Iterator[tuple[Change, Trace, str, bool]]:
    """Yield (change, what is kept, path, whether it is hidden or afar) for files that the code fixes."""
    if program.size > LARGE or not is_server(program):
        return
    table = douane_signatures.table(_DATA)["hoard"]
    given, reads = given_source(program), CredentialReads(program)

    def source(state: State) -> str | None:
        credential = reads.at(state)
        if credential is not None:
            return credential.what if credential.kind != "variable" else ""
        if is_relayed(program, state):
            return RELAYED
        return ANSWERED if is_answered(program, state) else given(state)

    tracer = program.tracer(source)
    for change in changes(program):
        if change.kind != "write" or change.content is None or is_aside(change.at.index.path):
            continue
        hidden = place_of(program, change, table["hidden"]) or place_of(program, change, table["afar"])
        place = hidden or place_of(program, change, table["shared"])
        traces = tracer.trace(change.content) if place else []
        if traces and place:
            yield change, traces[0], place, bool(hidden)


def is_afar(place: str) -> bool:
    """Whether *place* is the path of a file of another machine."""
    return re.search(douane_signatures.table(_DATA)["hoard"]["afar"], place) is not None


def place_of(program: Program, change: Change, pattern: str) -> str:
    """Return the path of *change* if it is as *pattern* says, else ''; a temporary folder is ``/tmp``."""
    named = program.leaves(change.target) if change.target is not None else ()
    temporary = any(re.search(r"tmpdir|gettempdir", leaf.text[:400]) for leaf in named)
    for text in change.texts:
        whole = re.sub(r"^\ufffc", "/tmp", text) if temporary else text  # noqa: S108 - a pattern, not a file
        if re.search(pattern, whole):
            return whole
    return ""
