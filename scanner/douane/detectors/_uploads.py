"""Files and bodies of requests that a server takes however large they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._bounds import RESOURCES
from douane.detectors._catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from douane.detectors._flow import Program, State

WHY = "files or bodies of requests are taken however large they are"
_LONGEST = 2_000  # characters of the options
_MOST_LEAVES = 8


def unlimited(program: Program, paths: tuple[str, ...]) -> Iterator[tuple[State, str]]:
    """Yield (call, why) of what takes uploads in the files at *paths* and sets no limit of their size."""
    measuring = re.compile(douane_signatures.table(RESOURCES)["words"]["measuring"].encode())
    for entry, call in catalogue(RESOURCES, "upload").calls(program, paths):
        text = _told(program, call)
        bound, unbounded = entry.facts.get("bound"), entry.facts.get("unbounded")
        lacking = bound is not None and _is_set_up(call) and not re.search(bound, text)
        lacking = lacking and not program.holds(call.index.path, measuring)
        if lacking or (unbounded is not None and re.search(unbounded, text)):
            yield call, WHY


def _is_set_up(call: State) -> bool:
    """Whether *call* makes what takes uploads, and is no method of something that is so called."""
    made = call.index.call_at(call.node)
    return made is not None and len(made.arguments) <= 1


def _told(program: Program, call: State) -> str:
    """Return what *call* is told, wherever its options are written."""
    made = program.call(call)
    nodes = [*made.arguments, *made.keywords.values()] if made is not None else []
    texts = [call.text[:_LONGEST]]
    for node in nodes:
        for steps in ((), ("limits",)):
            leaves = program.leaves(call.at(node, steps))[:_MOST_LEAVES]
            texts += [leaf.text[:_LONGEST] for leaf in leaves]
    return "\n".join(texts)
