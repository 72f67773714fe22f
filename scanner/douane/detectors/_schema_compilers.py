"""Calls by which well-known libraries compile a schema to code, as bundles carry them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures

if TYPE_CHECKING:
    from douane.detectors._flow import State

COMPILED = "; it is the code that a library makes of a schema"
_BEFORE, _AFTER = 6_000, 1_000  # bytes around a call in which the library shows
_LONGEST_CALL = 400  # characters


def compiles_schema(call: State) -> bool:
    """Whether *call* runs what a library that checks data by schemas has made of one.

    Told by what the call is given and by what stands around it, which minifiers keep. Nothing tells that a
    copy was left as it was published: what is run so weighs less, and is told.
    """
    source, node = call.index.module.source, call.node
    text = call.text[:_LONGEST_CALL]
    for pattern, near in _known():
        if pattern.search(text):
            around = source[max(0, node.start_byte - _BEFORE) : node.end_byte + _AFTER]
            return all(mark.encode() in around for mark in near)
    return False


@cache
def _known() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    table = douane_signatures.table("code/running.toml")["schema_compilers"]
    return tuple((re.compile(each["call"]), tuple(each["near"])) for each in table)
