"""Contracts of a chain of blocks: what their methods answer, anybody may have written there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State


def in_contract(program: Program, state: State) -> bool:
    """Whether *state* is a call of a contract's method, which a chain of blocks answers."""
    table = douane_signatures.table("code/network.toml")["contracts"]
    modules = frozenset(table["modules"])

    def imported() -> bool:
        return any(not modules.isdisjoint(program.imports(path)) for path in program.paths)

    if not program.once("contract modules", imported):
        return False
    return any(re.fullmatch(table["pattern"], name) for name in program.callee(state))
