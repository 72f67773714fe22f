"""Types and schemas that leave no room for a text of the caller's choice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow.index import CLASSES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program
    from douane.detectors._flow.index import Binding
    from douane.detectors._flow.state import State

_TYPE = re.compile(
    r"^(typing\.)?(Optional\[|Annotated\[)?(int|float|bool|number|boolean|Decimal|datetime|date|(\w+\.)?UUID)\b"
    r"|\bLiteral\["
)
_SCHEMA = re.compile(
    r"\.(enum|nativeEnum|number|boolean|int|literal|uuid|bigint|date|datetime|ip|cuid|ulid|refine)\s*\("
    r"|\benum[\"']?\s*:|type[\"']?\s*:\s*[\"'](number|integer|boolean)"
)
# The pattern of a schema; one that is not written out there is taken to be good.
_PATTERN = re.compile(r"\.regex\s*\(\s*([^\n]{1,200})|\b(?:pattern|regex)[\"']?\s*[:=]\s*([^\n]{1,200})")
_LOOSE = re.compile(r"^r?[/\"'`](?!\^|\\A)|^r?[/\"'`]\^?\(?\.[*+]|^r?[/\"'`](?:[^/\"'`\\]|\\.)*[^$)][/\"'`]")
_SHAPES = frozenset({"inputSchema", "parameters", "paramsSchema", "schema", "params", "args", "input"})
_REFERENCES = frozenset({"identifier", "member_expression"})
_MOST_ENTRIES = 60  # of an object that lists schemas
_LONGEST = 20_000  # characters of a schema, or of a file that lists schemas
_LONGEST_VALUE = 600  # characters of a schema for one value
_OF_FIELDS = re.compile(r"\b(object|record|strictObject|looseObject|interface|type)\s*\(|\{")
_ENUMERATES = re.compile(r"^class\s+\w+\s*\([^)]*\b(Str|Int)?Enum\b[^)]*\)")
_LONGEST_HEAD = 200  # characters of the head of a class
_PARSING = frozenset({"parse", "safeParse", "parseAsync", "safeParseAsync", "cast", "validateSync"})


def is_narrow(
    program: Program, index: Index, binding: Binding, function: Function, steps: tuple[str, ...]
) -> bool:
    """Whether the type or schema of what *steps* take out of the parameter of *binding* restricts it."""
    kind = _annotation(binding.node)
    name = steps[-1] if steps else index.text(binding.node)
    if kind is not None:
        if _is_enumeration(program, index, kind):
            return True
        if not steps:
            return _is_narrow_text(_TYPE, index.text(kind))
        if _field_is_narrow(program, index, kind, name):
            return True
    return any(_entry_is_narrow(text, name) for text in _schemas(program, index, function))


def stated(program: Program, index: Index, binding: Binding, steps: tuple[str, ...]) -> Iterator[str]:
    """Yield the types, defaults and entries of schemas written for what *steps* take out of a parameter."""
    if binding.parameter is None:
        return
    kind = _annotation(binding.node)
    named = [step for step in steps if step not in ("[]", "?", "params", "arguments", "data")]
    name = named[0] if named else index.text(binding.node)
    if kind is not None and not named:
        yield index.text(kind)[:_LONGEST]
        default = binding.node.parent.child_by_field_name("value") if binding.node.parent else None
        if default is not None:
            yield index.text(default)[:_LONGEST]
    elif kind is not None:
        yield from _fields(program, index, kind, name)
    for text in _schemas(program, index, binding.parameter[0]):
        for each in re.finditer(rf"(?<![\w$])[\"']?{re.escape(name)}[\"']?\s*:\s*([^\0]{{0,400}})", text):
            yield _entry(each[1])


def parses_narrowly(program: Program, state: State, name: str) -> bool:
    """Whether the call at *state* checks its argument against a schema that restricts the property *name*.

    Without a name, whether it restricts all of it: ``z.enum(KINDS).parse(kind)``, ``Date.parse(text)``.
    """
    call = program.call(state)
    if call is None or call.name not in _PARSING or call.receiver is None:
        return False
    if not name and state.index.text(call.receiver, 8) == "Date":
        return True
    for leaf in program.leaves(state.at(call.receiver)):
        text = leaf.text[:_LONGEST]
        if _entry_is_narrow(text, name) if name else _is_whole(text) and _is_narrow_text(_SCHEMA, text):
            return True
    return False


def _is_whole(text: str) -> bool:
    """Whether the schema *text* is for one value, or several of a kind, and not for an object of several."""
    return len(text) <= _LONGEST_VALUE and _OF_FIELDS.search(text) is None


def _annotation(node: Node) -> Node | None:
    around = node.parent
    if around is not None and around.type in ("typed_parameter", "typed_default_parameter"):
        return around.child_by_field_name("type")
    return None


def _field_is_narrow(program: Program, index: Index, kind: Node, name: str) -> bool:
    """Whether the field *name* of the class that the annotation *kind* names has a narrow type."""
    return any(_is_narrow_text(_TYPE, text) for text in _fields(program, index, kind, name))


def _is_enumeration(program: Program, index: Index, kind: Node) -> bool:
    """Whether the annotation *kind* names a class of the package that lists its values: an `Enum`."""
    from douane.detectors._flow.state import State

    inner = kind.named_children[0] if kind.named_children else kind
    if inner.type != "identifier":
        return False
    leaves = [leaf for leaf in program.leaves(State(index, inner)) if leaf.node.type in CLASSES]
    return bool(leaves) and all(_ENUMERATES.search(leaf.text[:_LONGEST_HEAD]) for leaf in leaves)


def _fields(program: Program, index: Index, kind: Node, name: str) -> Iterator[str]:
    """Yield the type and default of the field *name* of the class that the annotation *kind* names."""
    from douane.detectors._flow.state import State

    inner = kind.named_children[0] if kind.named_children else kind
    if inner.type != "identifier":
        return
    for leaf in program.leaves(State(index, inner)):
        if leaf.node.type in CLASSES:
            found = re.search(rf"(?m)^\s+{re.escape(name)}\s*:\s*([^\n]{{1,300}})", leaf.text[:_LONGEST])
            if found is not None:
                yield found[1]


def _schemas(program: Program, index: Index, function: Function) -> Iterator[str]:
    """Yield the texts of the schemas that stand beside the handler *function*."""
    from douane.detectors._flow.state import State

    listed = function.node.parent
    if listed is None:
        return
    if index.module.language.is_python:
        yield from _listed_schemas(index)
        return
    if listed.type not in ("arguments", "pair", "object"):
        return
    beside = listed.parent if listed.type == "pair" else listed
    for argument in beside.named_children if beside is not None else ():
        if argument.id in (function.node.id, listed.id):
            continue
        yield index.text(argument)[:_LONGEST]
        for inner in _named_schemas(index, argument):
            for leaf in program.leaves(State(index, inner)):
                yield leaf.text[:_LONGEST]
        for listed_in in (argument, *_shapes_in(index, argument)):
            yield from _named_entries(program, index, listed_in)


def _shapes_in(index: Index, argument: Node) -> Iterator[Node]:
    """Yield the objects in *argument* that list what a schema is made of: ``{ inputSchema: {...} }``."""
    for child in argument.named_children[:_MOST_ENTRIES] if argument.type == "object" else ():
        key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
        if key is None or value is None or index.text(key).strip("'\"") not in _SHAPES:
            continue
        call = index.call_at(value)
        given = call.arguments[0] if call is not None and call.name == "object" and call.arguments else value
        if given.type == "object":
            yield given


def _listed_schemas(index: Index) -> Iterator[str]:
    """Yield the file that lists JSON schemas for a low-level handler, which the library checks first."""
    source = index.module.source
    if b"inputSchema" in source and len(source) < _LONGEST * 4:
        yield source.decode("utf-8", "replace")


def _named_schemas(index: Index, argument: Node) -> Iterator[Node]:
    """Yield the names in *argument* that stand for a schema: itself, or entries of an object."""
    if argument.type in _REFERENCES:
        yield _owner(index, argument)
    for child in (argument, *argument.named_children):
        key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
        if child.type != "pair" or key is None or value is None or value.type not in _REFERENCES:
            continue
        if index.text(key).strip("'\"") in _SHAPES:
            yield _owner(index, value)


def _named_entries(program: Program, index: Index, argument: Node) -> Iterator[str]:
    """Yield the entries of the object *argument* whose schema is a constant, as if it were written there."""
    from douane.detectors._flow.state import State

    for child in argument.named_children[:_MOST_ENTRIES] if argument.type == "object" else ():
        if child.type == "spread_element" and child.named_children:
            yield from (
                leaf.text[:_LONGEST]
                for leaf in program.leaves(State(index, child.named_children[0]))
                if leaf.node.type == "object"
            )
        key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
        if child.type == "shorthand_property_identifier":
            key = value = child
        if key is None or value is None or value.type not in (*_REFERENCES, child.type):
            continue
        written = _written(index, value)
        if written is not None:  # `z.number().max(9)`, which its leaves take for one of two numbers
            yield f"{index.text(key)}: {index.text(written)[:_LONGEST]}"
            continue
        leaves = [leaf for leaf in program.leaves(State(index, value)) if leaf.node.id != value.id]
        if leaves and all(leaf.node.type == "call_expression" for leaf in leaves):
            yield from (f"{index.text(key)}: {leaf.text[:_LONGEST]}" for leaf in leaves[:1])


def _written(index: Index, name: Node) -> Node | None:
    """Return the call that makes the schema which the constant *name* of the file stands for."""
    known = index.bindings(index.text(name), name.start_byte) if name.type != "member_expression" else ()
    value = known[0].value if len(known) == 1 and not known[0].steps else None
    return value if value is not None and value.type == "call_expression" else None


def _owner(index: Index, node: Node) -> Node:
    """Return ``X`` of ``X.shape``, else *node* itself."""
    owner, name = node.child_by_field_name("object"), node.child_by_field_name("property")
    return owner if owner is not None and name is not None and index.text(name) == "shape" else node


def _entry_is_narrow(text: str, name: str) -> bool:
    """Whether *text* has entries called *name* and every one of them is narrow."""
    entries = re.finditer(rf"(?<![\w$])[\"']?{re.escape(name)}[\"']?\s*:\s*([^\0]{{0,400}})", text)
    found = [_entry(each[1]) for each in entries]
    return bool(found) and all(_is_narrow_text(_SCHEMA, each) for each in found)


def _is_narrow_text(kinds: re.Pattern[str], text: str) -> bool:
    """Whether the type or schema *text* is one of *kinds*, or has a pattern that holds from end to end."""
    if kinds.search(text):
        return True
    found = _PATTERN.search(text)
    return found is not None and not _LOOSE.search((found[1] or found[2]).strip())


def _entry(text: str) -> str:
    """Return *text* up to the comma that ends the entry of an object."""
    depth = 0
    for position, char in enumerate(text):
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
        if depth < 0 or (char == "," and depth == 0):
            return text[:position]
    return text
