"""Conditions that only somebody passes whose name the code knows as a hash."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow.shapes import elements
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_HASH = re.compile(r"(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8,128}")
# Digits of a digest that was not cut: what a file is checked by.
_WHOLE = frozenset({32, 40, 56, 64, 96, 128})
HASHING = frozenset({"hexdigest", "createHash", "sha1", "sha256", "sha512", "md5", "blake2b", "blake2s"})
"""Names of calls that hash something."""
_MEMBER = frozenset({"has", "includes", "indexOf", "__contains__"})
_LISTS = frozenset({"array", "list", "tuple", "set"})


def is_known_by_hash(program: Program, check: State) -> bool:
    """Whether *check* compares a hash with some, or with part of one, that stand in the code."""
    call = program.call(check)
    if call is not None:
        if call.name not in _MEMBER or call.receiver is None or len(call.arguments) != 1:
            return False
        sides = [(check.at(call.arguments[0]), check.at(call.receiver))]
    else:
        inner = parts(check.node)
        if len(inner) != 2:
            return False
        one, other = check.at(inner[0]), check.at(inner[1])
        sides = [(one, other), (other, one)]
    return any(_are_hashes(program, known) and _is_hashed(program, asked) for asked, known in sides)


def _are_hashes(program: Program, state: State) -> bool:
    listed = _listed(program, state)
    texts = [text for each in listed or [state] for text in program.shapes(each)]
    if not texts or not all(_HASH.fullmatch(text) for text in texts):
        return False
    return bool(listed) or all(len(text) not in _WHOLE for text in texts)


def _listed(program: Program, state: State) -> list[State]:
    for leaf in program.leaves(state):
        call = leaf.index.call_at(leaf.node)
        inner = leaf.at(call.arguments[0]) if call is not None and len(call.arguments) == 1 else leaf
        if call is not None and call.name not in ("Set", "set", "frozenset"):
            continue
        if inner.node.type in _LISTS and not inner.steps:
            return [inner.at(child) for child in parts(inner.node)][:40]
    return elements(program, state)[:40]


def _is_hashed(program: Program, state: State) -> bool:
    def hashing(each: State) -> str | None:
        call = program.call(each)
        return "a hash" if call is not None and call.name in HASHING else None

    return program.tracer(hashing).reaches(state)
