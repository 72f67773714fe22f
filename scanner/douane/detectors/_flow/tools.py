"""Which parameters are filled by the model: those of functions registered as tools of the server."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow.memos import Memo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow.index import Function, Index

_DECORATORS = frozenset({"tool", "call_tool", "prompt", "get_prompt", "resource", "read_resource"})
_REGISTRARS = frozenset(
    {
        *("tool", "registerTool", "addTool", "add_tool", "setRequestHandler", "prompt", "registerPrompt"),
        *("resource", "registerResource", "add_request_handler"),
    }
)
# Names of what registers a tool: functions, methods and decorators.
REGISTRARS = _DECORATORS | _REGISTRARS
_NAMES = "|".join(sorted(REGISTRARS)).encode()
# What a file that registers tools looks like: `a.tool(`, `a["tool"](`, `a.tool<T>(`, `@mcp.tool`.
REGISTERING = re.compile(
    rb"""[.\]"'`]\s{0,9}(?:%b)["'`\]\s]{0,9}(?:\?\.)?[<(]|@[\w.()]{0,99}?\b(?:%b)\b""" % (_NAMES, _NAMES)
)
_ANSWERING = frozenset({"execute", "handler", "run", "callback", "cb"})
_WRAPPING: Memo[dict[int, str]] = Memo()
# Filled by the framework, not by the caller.
_TYPED = frozenset({"typed_parameter", "typed_default_parameter"})
_PLAIN = re.compile(r"(?:Optional\[|Annotated\[)?(?:str|int|float|bool|dict|list|Dict|List)\b")
_CONTEXT = frozenset({"ctx", "context", "extra", "self", "cls", "_extra", "_context"})


def inputs_of(index: Index) -> frozenset[int]:
    """Return the identities of the parameters of *index* that a caller of a tool fills."""
    found: set[int] = set()
    for function in index.functions:
        if _is_handler(index, function):
            found |= filled_in(index, function)
    return frozenset(found)


def filled_in(index: Index, function: Function) -> frozenset[int]:
    """Return the identities of the parameters of *function*, a handler, that a caller of a tool fills."""
    return frozenset(
        id(parameter)
        for parameter in function.parameters
        if parameter.position >= 0
        and (parameter.name not in _CONTEXT or _is_plain(index, parameter.node))
        and (parameter.position <= _of_caller(index, function) or index.module.language.is_python)
    )


def registrations(index: Index) -> Iterator[Node]:
    """Yield what the file of *index* hands to calls that register tools, as functions are handed to them.

    ``mcp.add_tool(read)``, ``mcp.tool(name="read")(read)``, ``server.tool("read", {...}, read)``.
    """
    for name in sorted(_REGISTRARS):
        for call in index.calls_by_name.get(name, ()):
            if call.receiver is not None:
                for argument in (*call.arguments, *call.keywords.values()):
                    yield from _handed(index, argument)
    for call in index.calls if index.module.language.is_python else ():
        maker = index.call_at(call.callee)
        if maker is not None and maker.receiver is not None and maker.name in _DECORATORS:
            yield from call.arguments[:1]


def _is_plain(index: Index, node: Node) -> bool:
    """Whether the parameter *node* has a plain type, as one that a caller fills: ``context: str``."""
    around = node.parent
    kind = around.child_by_field_name("type") if around is not None and around.type in _TYPED else None
    return kind is not None and bool(_PLAIN.match(index.text(kind, 100)))


def answers_tool(index: Index, function: Function) -> bool:
    """Whether *function* is registered as what answers a tool, prompt or resource."""
    return _is_handler(index, function)


def _of_caller(index: Index, function: Function) -> int:
    """Return the last position that the caller fills: a resource is handed its variables as well."""
    listed = function.node.parent
    call = index.call_at(listed.parent) if listed is not None and listed.parent is not None else None
    return 1 if call is not None and call.name in ("resource", "registerResource") else 0


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
        return _registers(index, parent.parent) or _is_wrapped(index, parent.parent)
    if parent.type == "pair" and function.name in _ANSWERING:
        around = parent.parent
        outer = around.parent if around is not None else None
        if outer is not None and outer.type == "arguments" and outer.parent is not None:
            return _registers(index, outer.parent)
    if function.name and _registered_by_name(index, function):
        return True
    return function.parent is not None and _is_wrapping(index, function)


def _is_wrapped(index: Index, node: Node) -> bool:
    """Whether *node* is a call, ``wrap(function)``, of what this file does not declare, made to register it.

    A wrapper of this file is followed instead: which of its arguments come from the caller stands there.
    """
    wrapper = index.call_at(node)
    if node.id not in _wrapping(index):
        return False
    return wrapper is not None and wrapper.receiver is None and not any(_named(index, wrapper.name))


def _is_wrapping(index: Index, function: Function) -> bool:
    """Whether *function* is what a wrapper of this file, its *parent*, makes of a function to register."""
    outer = function.parent
    if outer is None or not outer.name or all(value.id != function.node.id for value in outer.returns):
        return False
    return outer.name in _wrapping(index).values()


def _named(index: Index, name: str) -> Iterator[Function]:
    return (function for function in index.functions if function.name == name)


def _wrapping(index: Index) -> dict[int, str]:
    """Return the names of what makes a handler of a function, by the identity of the call: ``wrap(f)``."""
    found = _WRAPPING.get(index)
    if found is None:
        found = _WRAPPING[index] = {}
        names = () if index.module.language.is_python else sorted(_REGISTRARS)
        calls = [call for name in names for call in index.calls_by_name.get(name, ())]
        for call in calls:
            last = call.arguments[-1] if call.receiver is not None and len(call.arguments) > 1 else None
            for node in _handed(index, last) if last is not None else ():
                wrapper = index.call_at(node)
                if wrapper is not None and wrapper.name != "bind":
                    found[node.id] = wrapper.name
    return found


def _decorates(index: Index, decorator: Node) -> bool:
    text = index.text(decorator)[1:400]
    return text.split("(", 1)[0].strip().rpartition(".")[2] in _DECORATORS


def _registers(index: Index, node: Node) -> bool:
    call = index.call_at(node)
    return call is not None and call.name in _REGISTRARS and call.receiver is not None


def _registered_by_name(index: Index, function: Function) -> bool:
    if index.registered is None:
        index.registered = _registered(index)
    return any(_means(index, node, function) for node in index.registered.get(function.name, ()))


def _registered(index: Index) -> dict[str, list[Node]]:
    """Return what is handed to calls that register tools, by the name of the function that it can mean."""
    found: dict[str, list[Node]] = {}
    for name in sorted(_REGISTRARS):
        for call in index.calls_by_name.get(name, ()):
            for argument in (*call.arguments, *call.keywords.values()):
                for node in _handed(index, argument):
                    found.setdefault(_last_name(index, node), []).append(node)
    return found


def _handed(index: Index, argument: Node) -> list[Node]:
    """Return *argument*, or what stands under the names of handlers in the object that it is."""
    if argument.type != "object":
        return [argument]
    found = []
    for child in argument.named_children:
        key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
        if key is not None and value is not None and index.text(key) in _ANSWERING:
            found.append(value)
    return found


def _means(index: Index, node: Node, function: Function) -> bool:
    """Whether *node*, of the same name, means *function*: elsewhere in the file it can mean another."""
    if node.type != "identifier":
        return True
    known = index.bindings(function.name, node.start_byte)
    return any(
        each.function is function or (each.value is not None and each.value.id == function.node.id)
        for each in known
    )


def _last_name(index: Index, node: Node) -> str:
    """Return the name of the function that *node* means: ``run``, ``this.run``, ``this.run.bind(this)``."""
    call = index.call_at(node)
    if call is not None and call.name == "bind" and call.receiver is not None:
        node = call.receiver
    if node.type in ("member_expression", "attribute"):
        owner = node.child_by_field_name("object")
        if owner is not None and index.text(owner) not in ("this", "self"):
            return ""
        node = node.child_by_field_name("property") or node.child_by_field_name("attribute") or node
    return index.text(node) if node.end_byte - node.start_byte < 100 else ""
