"""Where what a person did, such as what was put on the clipboard, is sifted for secrets with a pattern."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._credentials import CredentialReads
from douane.detectors._flow import State
from douane.detectors._hunted import hunted, hunts
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from douane.detectors._credentials import Credential
    from douane.detectors._flow import Program

MAX_SIFTED = 200
"""Calls of one package that hold a text against a pattern and are followed to what that text is."""


def sifted(program: Program, credential: Credential) -> Iterator[State]:
    """Yield the calls that look in what *credential*, a record, gives for secrets of several kinds."""
    names = hunts(program) if credential.kind == "record" else frozenset()
    if not names:
        return
    reads = CredentialReads(program)

    def source(state: State) -> str | None:
        found = reads.at(state) if program.call(state) is not None else None
        return found.what if found is not None and found.owner == credential.owner else None

    tracer = program.tracer(source)
    paths = tuple(path for path in program.paths if not is_aside(path))
    for count, state in enumerate(program.calls(paths, names)):
        if count >= MAX_SIFTED:
            program.unfollowed(state.index.path)
            return
        call = program.call(state)
        if call is None or call.receiver is None or not hunted(program, state):
            continue
        given = (call.receiver, *call.arguments[:2])
        if any(tracer.reaches(state.at(node)) for node in given):
            yield state
