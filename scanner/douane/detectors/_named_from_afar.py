"""Functions of the machine that are called by names which data from the network tells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._flow.state import State
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.rules import Evidence

_MOST = 60  # members of one file that are looked at
_SMALL = 64 * 1024
_WRITTEN_OUT = frozenset({"string", "number"})  # keys that nobody else names


def named_from_afar(program: Program) -> Iterator[Evidence]:
    """Yield the members of modules, or of what holds everything, that are taken by a name from elsewhere."""
    holders = frozenset(douane_signatures.table(sources.EXECUTION)["holders"]["names"])
    if program.size > _SMALL:
        return
    tracer = sources.from_network(program)
    for index in program.indexes(tuple(path for path in program.paths if not is_aside(path))):
        if index.module.language.is_python:
            continue
        seen: set[int] = set()
        for node in index.module.captures("(subscript_expression) @s").get("s", ())[:_MOST]:
            owner, key = node.child_by_field_name("object"), node.child_by_field_name("index")
            if owner is None or key is None or node.start_point[0] in seen or key.type in _WRITTEN_OUT:
                continue
            if not _is_called(index, node):
                continue
            if holders.isdisjoint(program.origins(State(index, owner))):
                continue
            found = tracer.trace(State(index, key), first=True)
            if found:
                seen.add(node.start_point[0])
                at = found[0].at
                yield evidence_at(
                    State(index, node),
                    why=f"calls what data from the network names, received at {at.index.path}:{at.line}",
                    severity=Severity.CRITICAL,
                    confidence=Confidence.MEDIUM,
                )


def _is_called(index: Index, node: Node) -> bool:
    """Whether *node* is called, or kept to be taken apart further."""
    around = node.parent
    while around is not None and around.type in ("parenthesized_expression", "as_expression"):
        around = around.parent
    if around is None:
        return False
    return index.call_at(around) is not None or around.type in ("ternary_expression", "assignment_expression")
