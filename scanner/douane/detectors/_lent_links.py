"""Links that lend what lies in the user's store to whoever has one: which of them somebody asked for.

``s3.generate_presigned_url("get_object", {"Bucket": bucket, "Key": key})`` for the key that the caller of a
tool names is what the caller wants; for each key of a list of all that is there, nobody asked.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._inputs import Inputs
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from douane.detectors._flow import Program, State

_PAIRS = frozenset({"pair", "keyword_argument"})
MAX_NODES = 300
"""Syntax nodes of one call that makes a link, in which the name of what it is for is looked for."""


def is_asked_for(program: Program, made: State) -> bool:
    """Whether the call at *made* makes a link to what the caller of a tool names, and nobody lists."""
    table = douane_signatures.table("code/credentials.toml")["lending"]
    lists = frozenset(table["lists"])
    inputs = Inputs(program)

    def source(state: State) -> str | None:
        call = program.call(state)
        if call is not None and call.name in lists:
            return "listed"
        return "asked" if inputs.source(state) else None

    tracer = program.tracer(source)
    found = {trace.what for part in _named(program, made) for trace in tracer.trace(part)}
    return "asked" in found and "listed" not in found


def _named(program: Program, made: State) -> Iterator[State]:
    """Yield what names the file for which the call at *made* makes a link, or else all that it is given."""
    call = program.call(made)
    if call is None:
        return
    given = [made.at(node) for node in call.arguments]
    wholes = [
        made,
        *(leaf for each in given if each.node.type == "identifier" for leaf in program.leaves(each)),
    ]
    named = [value for whole in wholes for value in _keyed(whole)]
    yield from named
    if named:
        return
    places = frozenset(douane_signatures.table("code/credentials.toml")["lending"]["places"])
    yield from (each for each in given if each.text[:100].rpartition(".")[2].lower() not in places)
    if call.receiver is not None:
        yield made.at(call.receiver)


def _keyed(whole: State) -> Iterator[State]:
    """Yield the values in *whole* that stand under a key that names a file: ``{ Bucket: b, Key: k }``."""
    keys = frozenset(douane_signatures.table("code/credentials.toml")["lending"]["keys"])
    for node in islice(walk(whole.node), MAX_NODES):
        if node.type == "shorthand_property_identifier" and whole.index.text(node) in keys:
            yield whole.at(node)
        label = node.child_by_field_name("key") or node.child_by_field_name("name")
        value = node.child_by_field_name("value")
        if node.type not in _PAIRS or label is None or value is None:
            continue
        if whole.index.text(label, 40).strip("\"'") in keys:
            yield whole.at(value)
