"""Classes of a package that read pickles, and whether they let any code be named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._flow.index import CLASSES

if TYPE_CHECKING:
    from douane.detectors._flow import Program

_LONGEST = 4000  # characters of a method that are looked at
_CHOOSES = re.compile(r"\b(raise|if|in)\b|\.get\(|\w\[")


def made_at(program: Program, call: State) -> State | None:
    """Return where the reader is made whose `load` is called at *call*; None if none is seen."""
    here = program.call(call)
    if here is None or here.receiver is None:
        return None
    return next((leaf for leaf in program.leaves(call.at(here.receiver)) if program.call(leaf)), None)


def is_restricted(program: Program, call: State) -> bool:
    """Whether the reader whose `load` is called at *call* chooses itself what a pickle may name."""
    reader = made_at(program, call)
    maker = program.call(reader) if reader is not None else None
    if reader is None or maker is None:
        return False
    for leaf in program.leaves(reader.at(maker.callee)):
        class_ = leaf.index.class_at(leaf.node) if leaf.node.type in CLASSES else None
        finding = class_.methods.get("find_class") if class_ is not None else None
        if finding is not None and _CHOOSES.search(leaf.index.text(finding.node)[:_LONGEST]):
            return True
    return False
