"""Modules of somebody else, whose members go by the names that they are asked for: ``vars(os)[name]``."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Index
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_BUILT_IN = "__builtins__"  # a module, or the dictionary of its names
_EVERYTHING = frozenset({_BUILT_IN, "globalThis", "global", "window"})
_LOADERS = frozenset({"require", "import_module", "__import__"})


def is_foreign(program: Program, state: State, owner: Node) -> bool:
    """Whether *owner* names a module of somebody else, whose functions go by the names they are asked for."""
    owner = _module_of(state.index, owner)
    if owner.type != "identifier":
        return _BUILT_IN in state.index.text(owner, 100)
    name = state.index.text(owner, 20)
    if name in _EVERYTHING and not state.index.bindings(name, owner.start_byte):
        return True
    for binding in state.index.bindings(state.index.text(owner), owner.start_byte)[:1]:
        if binding.origin is not None:
            whole = binding.origin[1] in ((), ("default",), ("promises",))
            return whole and program.imported(state.index, *binding.origin) is None
        call = state.index.call_at(binding.value) if binding.value is not None and not binding.steps else None
        if call is not None and call.name in _LOADERS and call.arguments:
            return not state.index.text(call.arguments[0], 4).strip("'\"").startswith(".")
    return False


def _module_of(index: Index, owner: Node) -> Node:
    """Return the module whose names *owner* holds: ``vars(os)``, ``os.__dict__``; else *owner*."""
    if owner.type == "attribute":
        name, module = owner.child_by_field_name("attribute"), owner.child_by_field_name("object")
        held = name is not None and index.text(name, 20) == "__dict__"
        return module if held and module is not None else owner
    call = index.call_at(owner)
    lists = call is not None and call.name == "vars" and call.receiver is None and len(call.arguments) == 1
    return call.arguments[0] if lists and call is not None else owner
