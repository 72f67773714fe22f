"""Calls that load a module: ``require``, ``import`` and their like, by whatever name they are called."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.index import FUNCTIONS

if TYPE_CHECKING:
    from douane.detectors._flow.index import Call, Index
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_MAKES_LOADER = "createRequire"
_ONESELF = frozenset({"self", "cls", "this"})
_MOST_HOPS = 4  # names that are only other names of a loader


def loaded(program: Program, state: State, call: Call) -> str | None:
    """Return the name of the module that *call*, at *state*, loads, if it loads one that can be told."""
    loads = call.name in _table("loaders") or _is_loader(state.index, call)
    if not loads or not call.arguments:
        return None
    return None if _is_own(program, state.index, call) else _named(program, state, call)


def loaded_by(program: Program, state: State, call: Call, callee: str) -> str | None:
    """Return the name of the module that *call* loads, if what it calls, *callee*, is a loader."""
    if callee not in _table("loader_origins") or not call.arguments:
        return None
    return _named(program, state, call)


def _named(program: Program, state: State, call: Call) -> str | None:
    texts = program.shapes(state.at(call.arguments[0]))
    return texts[0] if texts and "\ufffc" not in texts[0] else None


def _is_own(program: Program, index: Index, call: Call) -> bool:
    """Whether *call* calls a function of the package that is only called like a loader: ``_load(folder)``."""
    if call.receiver is not None:
        class_ = index.enclosing_class(call.node.start_byte)
        is_mine = class_ is not None and index.text(call.receiver, 10) in _ONESELF
        return is_mine and class_ is not None and call.name in class_.methods
    bindings = index.bindings(call.name, call.callee.start_byte)
    if any(each.function is not None for each in bindings):
        return True
    if any(each.value is not None and each.value.type in FUNCTIONS for each in bindings):
        return True
    named = (each.origin for each in bindings if each.origin is not None)
    return any(program.imported(index, *origin) is not None for origin in named)


def _is_loader(index: Index, call: Call) -> bool:
    """Whether *call* calls what ``createRequire`` made, or a mere other name of a loader."""
    known = index.loading.get(call.node.id)
    if known is None:
        known = index.loading[call.node.id] = _calls_loader(index, call)
    return known


def _calls_loader(index: Index, call: Call) -> bool:
    callee = call.callee
    for _ in range(_MOST_HOPS):
        made = index.call_at(callee)
        if made is not None:
            return made.name == _MAKES_LOADER
        if callee.type != "identifier":
            return False
        name = index.text(callee)
        known = index.bindings(name, callee.start_byte)
        if not known:
            return name in _table("loaders")
        value = known[0].value
        if value is None or value.id == callee.id or known[0].steps:
            return False
        callee = value
    return False


@cache
def _table(name: str) -> frozenset[str]:
    return frozenset(douane_signatures.table("code/flow.toml")[name])
