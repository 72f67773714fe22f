"""Files into which code writes what it fetched: what runs later, or holds anything at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._changes import EFFECTS
from douane.detectors._harm import Harm

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_DATA_FILE = re.compile(r"\.(json|jsonl|geojson|txt|csv|tsv|xml|html?|ics|png|jpe?g|gif|webp|pdf|log)$")
_OPENING = frozenset({"open", "createWriteStream"})  # what they are given is no content


def keeps_fetched(program: Program, call: State) -> Harm | None:
    """Return that *call* writes what came from the network into a file, if it does."""
    entry = catalogue(EFFECTS, "write").is_call(program, call)
    made = program.call(call)
    if entry is None or made is None or made.name in _OPENING:
        return None
    own = entry.facts["target"] == "receiver"
    named = program.argument(call, 0)
    if own:
        named = call.at(made.receiver) if made.receiver is not None else None
    texts = sources.texts_of(program, named) if named is not None else ()
    if texts and all(_DATA_FILE.search(text) for text in texts):
        return None  # a cache of what was asked for
    tracer = sources.from_network(program)
    found = any(tracer.reaches(call.at(node)) for node in program.nodes(call)[not own : 3])
    code = tuple(douane_signatures.table(sources.EXECUTION)["files"]["code"])
    is_code = any(text.endswith(code) for text in texts)
    return Harm("keeps what it fetched from another machine", is_code) if found else None
