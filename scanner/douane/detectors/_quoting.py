"""Texts of code in which what is put in stands as a literal: ``f"open({address!r})"``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.detectors._flow.state import State


def is_quoting(state: State) -> bool:
    """Whether *state* is an f-string that puts everything in by its ``repr`` (PEP 3101, ``!r``)."""
    put_in = [each.children for each in state.node.children if each.type == "interpolation"]
    return bool(put_in) and all(
        any(part.type == "type_conversion" and part.text == b"!r" for part in inside) for inside in put_in
    )
