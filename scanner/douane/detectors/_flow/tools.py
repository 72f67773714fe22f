"""Which parameters are filled by the model: those of functions registered as tools of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Function, Index

_DECORATORS = frozenset({"tool", "call_tool", "prompt", "get_prompt", "resource", "read_resource"})
_REGISTRARS = frozenset(
    {"tool", "registerTool", "addTool", "add_tool", "setRequestHandler", "prompt", "registerPrompt"}
)
# Filled by the framework, not by the caller.
_CONTEXT = frozenset({"ctx", "context", "extra", "self", "cls", "_extra", "_context"})


def inputs_of(index: Index) -> frozenset[int]:
    """Return the identities of the parameters of *index* that a caller of a tool fills."""
    found: set[int] = set()
    for function in index.functions:
        if _is_handler(index, function):
            found |= {
                id(parameter)
                for parameter in function.parameters
                if parameter.position >= 0
                and parameter.name not in _CONTEXT
                and (parameter.position == 0 or index.module.language.is_python)
            }
    return frozenset(found)


def handlers_of(index: Index) -> list[Function]:
    """Return the functions of *index* that answer when a tool is called."""
    return [function for function in index.functions if _is_handler(index, function)]


def _is_handler(index: Index, function: Function) -> bool:
    parent = function.node.parent
    if parent is None:
        return False
    if parent.type == "decorated_definition":
        return any(_decorates(index, child) for child in parent.children if child.type == "decorator")
    if parent.type in ("arguments", "argument_list") and parent.parent is not None:
        return _registers(index, parent.parent)
    if parent.type == "pair" and function.name in ("execute", "handler", "run", "callback", "cb"):
        around = parent.parent
        outer = around.parent if around is not None else None
        if outer is not None and outer.type == "arguments" and outer.parent is not None:
            return _registers(index, outer.parent)
    return bool(function.name) and _registered_by_name(index, function)


def _decorates(index: Index, decorator: Node) -> bool:
    text = index.text(decorator)[1:400]
    return text.split("(", 1)[0].strip().rpartition(".")[2] in _DECORATORS


def _registers(index: Index, node: Node) -> bool:
    call = index.call_at(node)
    return call is not None and call.name in _REGISTRARS and call.receiver is not None


def _registered_by_name(index: Index, function: Function) -> bool:
    for name in _REGISTRARS:
        for call in index.calls_by_name.get(name, ()):
            for argument in (*call.arguments, *call.keywords.values()):
                if argument.type == "identifier" and index.text(argument) == function.name:
                    return True
    return False
