"""Names of modules, functions and properties that code computes instead of writing them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow.spelling import spelt
from douane.detectors._flow.state import State
from douane.detectors._hiding import bundled, is_name, is_power, stands
from douane.detectors._unfolding import shown, unfolded
from douane.model import Severity
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program
    from douane.detectors._flow.index import Call, Index

_SUMS = frozenset({"binary_expression", "binary_operator", "template_string", "concatenated_string"})
_COMPUTED = frozenset({"call_expression", "call", "subscript_expression", "subscript"})
_LOOKING_UP = {"getattr": 1, "setattr": 1, "attrgetter": 0, "methodcaller": 0, "resolve_name": 0, "locate": 0}
_LOADING = frozenset(
    {"require", "import", "__import__", "import_module", "_load", "getBuiltinModule", "binding"}
)
_MOST_NODES = 40  # of what makes one name
_MOST = 400  # computed names of one file

Hidden = tuple[State, Severity, str]


def found(program: Program, index: Index) -> Iterator[Hidden]:
    """Yield the names that the file of *index* computes."""
    seen = 0
    for call in index.ordered_calls:
        for node in _names(call):
            name, summed = _name(program, index, node)
            seen += 1
            if name and _is_hidden(program, name, summed=summed):
                power = is_power(name)
                how = "adds up of pieces" if summed else "computes"
                why = f"{how} the name {name[:60]}, where honest code would write it"
                severe = power and not summed
                yield State(index, node), Severity.HIGH if severe else Severity.MEDIUM, why
                for decoder in _decoders(program, index, node) if not summed else ():
                    used = f"makes the name `{name[:60]}` of constants that nobody can read"
                    where = f"{index.path}:{State(index, node).line}"
                    yield decoder, Severity.MEDIUM, f"{used}, at {where}"
            if seen > _MOST:
                return


def _decoders(program: Program, index: Index, node: Node) -> Iterator[State]:
    """Yield what the functions of the package give back that make the name at *node*."""
    made = [node]
    if node.type == "identifier":
        known = index.bindings(index.text(node), node.start_byte)
        made = [each.value for each in known if each.value is not None]
    walked = (each for value in made for each in islice(walk(value), _MOST_NODES))
    called = [each for each in walked if index.call_at(each) is not None]
    for call in called:
        for other, function in program.functions_called(State(index, call))[:1]:
            yield from (State(other, value) for value in function.returns[:1])


def _names(call: Call) -> Iterator[Node]:
    """Yield the expressions that name what *call* calls, or what it loads or looks up."""
    for node in (call.callee, call.receiver):
        if node is not None and node.type in ("subscript_expression", "subscript"):
            key = node.child_by_field_name("index") or node.child_by_field_name("subscript")
            if key is not None:
                yield key
    position = 0 if call.name in _LOADING else _LOOKING_UP.get(call.name, -1)
    if 0 <= position < len(call.arguments):
        yield call.arguments[position]


def _name(program: Program, index: Index, node: Node) -> tuple[str, bool]:
    """Return the name that *node* computes, and whether it only adds it up; empty if it computes none."""
    if node.type == "identifier":
        values = [each.value for each in index.bindings(index.text(node), node.start_byte)]
        only = values[0] if len(values) == 1 else None
        if only is None or only.type not in _COMPUTED | _SUMS:
            return "", False
        whole = shown(unfolded(program, State(index, node))) or ""
        if whole and only.type in _COMPUTED:
            return whole if is_name(whole) else "", _joins(index, only)
        node = only
    if node.type in _SUMS:
        text = spelt(index, node) if node.type != "template_string" else ""
        if text or not any(child.type in _COMPUTED for child in node.children):
            return text, True
    elif node.type not in _COMPUTED:
        return "", False
    text = shown(unfolded(program, State(index, node))) or ""
    return text if is_name(text) and len(text) > 1 else "", _joins(index, node)


def _joins(index: Index, node: Node) -> bool:
    """Whether *node* only joins what is written out: ``["re", "quire"].join("")``."""
    call = index.call_at(node)
    joined = call is not None and call.name in ("join", "concat") and call.receiver is not None
    if not joined or call is None or call.receiver is None:
        return False
    held = (
        call.receiver if call.receiver.type in ("array", "string") else (call.arguments or [call.receiver])[0]
    )
    return held.type in ("array", "list", "tuple", "string") and not any(
        child.type in ("number", "integer") for child in held.children
    )


def _is_hidden(program: Program, name: str, *, summed: bool) -> bool:
    if summed:
        return is_power(name) and name.rpartition(":")[2] not in bundled()
    return len(name) > 2 - is_power(name) and not stands(program, name)
