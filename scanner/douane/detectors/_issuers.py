"""Who issued a token: keys that are fetched from where the token says, and keys that many issuers share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import State
from douane.detectors._settings import options
from douane.detectors._verifiers import DATA, Weakness, function_around
from douane.model import Severity

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program

_TOLD = "the keys that a token is checked with are fetched from where the token says: anybody can issue one"
_SHARED = "the keys are those of many issuers, and by which of them a token was issued is not checked"
_LONGEST = 6_000  # characters of a function that are read
_MOST_STRINGS = 200_000  # characters of a file in which addresses are looked for


def weak_issuers(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield where tokens of any issuer are accepted, in the file of *index*."""
    table: dict[str, str] = douane_signatures.table(DATA)["issuers"]
    source = index.module.source[:_MOST_STRINGS].decode("utf-8", "replace")
    if re.search(table["keys"], source) is None:
        return
    told = program.tracer(lambda state: "issuer" if _is_issuer(state, table["told"]) else None)
    for entry, call in catalogue(DATA, "keys").named_calls(program, (index.path,)):
        for given in _addresses(program, call, entry.facts["options"]):
            found = [trace.at for trace in told.trace(given)]
            found += [given] if _is_issuer(given, table["told"]) else []
            if found and not any(_is_compared(each, table["compared"]) for each in (call, *found)):
                yield Weakness(call, _TOLD, Severity.HIGH)
                break
    if re.search(table["shared"], source) is None or re.search(table["compared"], source):
        return
    for _, call in catalogue(DATA, "read", "verify").named_calls(program, (index.path,)):
        checks = any(options(program, call, "audience", "aud"))
        if checks and not any(options(program, call, "issuer", "iss")):
            yield Weakness(call, _SHARED)


def _addresses(program: Program, call: State, names: list[str]) -> Iterator[State]:
    """Yield the address of the keys that *call* is given."""
    made = program.call(call)
    yield from options(program, call, *names)
    if made is not None and made.arguments:
        yield call.at(made.arguments[0])


def _is_issuer(state: State, told: str) -> bool:
    """Whether *state* is who issued a token, as the token itself says."""
    text = ".".join((state.text[:120], *(step for step in state.steps if step not in ("[]", "?"))))
    return re.search(told, text) is not None


def _is_compared(state: State, compared: str) -> bool:
    """Whether the function around *state* holds an issuer against those that it knows."""
    function = function_around(state.index, state.node)
    node = function.node if function is not None else state.index.module.root
    return re.search(compared, state.index.text(node, _LONGEST)) is not None
