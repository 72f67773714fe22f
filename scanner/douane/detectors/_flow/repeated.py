"""What is made of every entry of a constant list: ``["".join(map(chr, codes)) for codes in TABLE]``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_COMPREHENSIONS = frozenset({"list_comprehension", "set_comprehension", "generator_expression"})
_MAPPING = frozenset({"map", "from"})


def texts(program: Program, leaf: State) -> tuple[str, ...]:
    """Return the texts that *leaf* is, one for each entry of the list it is made for; none if not known."""
    around = _whole(leaf)
    if around is None:
        return ()
    from douane.detectors._unfolding import shown, unfolded

    made = unfolded(program, leaf.at(around))
    found = [shown(each) for each in made] if isinstance(made, list | tuple) else []
    return tuple(text for text in found if text is not None)


def _whole(leaf: State) -> Node | None:
    """Return the list that is made by working *leaf* out once for each entry of another."""
    around = leaf.node.parent
    if around is None or around.type in _COMPREHENSIONS:
        return around
    listed = around.parent if around.type == "arrow_function" else None
    made = leaf.index.call_at(listed.parent) if listed is not None and listed.parent is not None else None
    return made.node if made is not None and made.name in _MAPPING else None
