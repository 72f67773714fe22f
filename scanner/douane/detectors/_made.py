"""Objects that are checked when they are made: which code of a class sees what it is made with.

The constructor, what a data class runs behind it and the validators of a field only come back if what they
check holds, so that whoever has an object of the class has one that passed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.detectors._flow.index import CLASSES, FUNCTIONS
from douane.detectors._flow.state import State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program
    from douane.detectors._flow.index import Call, Class

_MOST_NODES = 400  # of one statement that are looked at for a way out of it
_MOST_STATEMENTS = 60  # of one constructor
_MOST_ABOVE = 4  # classes one above the other
_MOST_CLASSES = 3  # that one call can make
_MAKERS = ("constructor", "__init__", "__new__")
_BEHIND = ("__post_init__", "__attrs_post_init__", "model_post_init")
_VALIDATES = re.compile(r"@(?:\w+\.)?(?:field_validator|validator)\(([^()]*)\)|@(\w+)\.validator\b")
_AS_WHOLE = re.compile(r"@(?:\w+\.)?(?:model_validator\([^()]*[\"']after[\"']|root_validator\b)")
_DECLARES = re.compile(r"(public|private|protected|readonly)\b")  # a parameter that is a field as well
_SELVES = frozenset({"self", "this", "cls"})
_CALLS = frozenset({"call", "call_expression", "new_expression"})
_BLOCKS = frozenset({"statement_block", "block"})


@dataclass(frozen=True, slots=True)
class Maker:
    """Code that runs whenever an object is made.

    *parameter* names what it is handed for the field in question, if anything; *after* is the byte from which
    on the field of the object holds that, or -1 where it does not tell.
    """

    index: Index
    function: Function
    parameter: str
    after: int

    def statements(self) -> Iterator[Node]:
        """Yield the statements that are run whenever an object is made, until one may end it early."""
        body = self.function.node.child_by_field_name("body")
        for each in parts(body)[:_MOST_STATEMENTS] if body is not None and body.type in _BLOCKS else []:
            if _may_end(each):
                return
            yield each


@dataclass(frozen=True, slots=True)
class Asked:
    """Fields of the objects of a class; *is_whole*: all that the constructor is handed, by its names."""

    index: Index
    class_: Class
    names: tuple[str, ...]
    is_whole: bool = False


def asked(program: Program, use: State) -> list[Asked]:
    """Return the fields that *use* takes of an object of a class of the package; each has to be checked."""
    if use.node.type in _CALLS:
        return _of_made(program, use)
    if use.steps and use.text in _SELVES:
        class_ = use.index.enclosing_class(use.node.start_byte)
        inside = use.index.enclosing(use.node.start_byte)
        if class_ is None or inside is None or inside.name in (*_MAKERS, *_BEHIND):
            return []
        return [Asked(use.index, class_, (use.steps[0],))]
    return []


def makers(program: Program, of: Asked, name: str) -> Iterator[Maker]:
    """Yield the code that sees the field *name*, or what is handed over under it, of every object."""
    index, class_ = _declaring(program, of)
    first = [class_.methods[each] for each in _MAKERS if each in class_.methods]
    writes = _writes(index, class_, name)
    if any(each is None for each in writes):
        return
    last = max((each.end_byte for each in writes if each is not None), default=-1)
    for function in first:
        known = [each.name for each in function.parameters]
        handed = name if of.is_whole and name in known else _handed(index, function, name, writes)
        yield _maker(index, function, handed, name, last)
    for each in _BEHIND if "__init__" not in class_.methods else ():
        if each in class_.methods:
            yield _maker(index, class_.methods[each], "", name, max(last, 0))
    if index.module.language.is_python:
        yield from _validators(index, class_, name)


def _validators(index: Index, class_: Class, name: str) -> Iterator[Maker]:
    """Yield the methods that are declared to look at the field *name* whenever an object is made."""
    for function in class_.methods.values():
        decorated = _decorators(index, function)
        found = _VALIDATES.search(decorated)
        if found is not None and name in re.findall(r"\w+", found[1] or found[2] or ""):
            seen = [each.name for each in function.parameters if each.name not in _SELVES]
            handed = seen[-1:] if found[2] else seen[:1]
            yield _maker(index, function, "".join(handed), name, -1)
        elif _AS_WHOLE.search(decorated):
            yield _maker(index, function, "", name, 0)


def _maker(index: Index, function: Function, handed: str, name: str, after: int) -> Maker:
    """Return the maker *function*: what it checks before it replaces it counts for nothing."""
    start, source = function.node.start_byte, index.text(function.node).encode()
    if after >= 0 and b"setattr" in source:  # `object.__setattr__(self, "text", ...)` of what is frozen
        after = max(
            after, start + source.rfind(f'"{name}"'.encode()), start + source.rfind(f"'{name}'".encode())
        )
    body = function.node.child_by_field_name("body")
    if handed and body is not None and len(index.bindings(handed, body.start_byte + 1)) > 1:
        handed = ""
    return Maker(index, function, handed, after)


def _declaring(program: Program, of: Asked) -> tuple[Index, Class]:
    """Return the class that makes the objects: the first one above that has code for it."""
    index, class_ = of.index, of.class_
    for _ in range(_MOST_ABOVE):
        own = not class_.methods.keys().isdisjoint((*_MAKERS, *_BEHIND))
        if own or not class_.bases or of.is_whole or program.is_deep:
            break
        leaves = [leaf for base in class_.bases[:4] for leaf in program.leaves(State(index, base))]
        above = ((leaf.index, leaf.index.class_at(leaf.node)) for leaf in leaves if leaf.node.type in CLASSES)
        for other, found in above:
            if found is not None and found is not class_:
                index, class_ = other, found
                break
        else:
            break
    return index, class_


def is_field(state: State, class_: Class, name: str) -> bool:
    """Whether *state* is the field *name* of the object that a method of *class_* is called on."""
    node, index = state.node, state.index
    if node.type in ("attribute", "member_expression"):
        owner = node.child_by_field_name("object")
        named = node.child_by_field_name("attribute") or node.child_by_field_name("property")
        if owner is None or named is None or index.text(named, 100) != name:
            return False
        node = owner
    elif state.steps[:1] != (name,):
        return False
    return index.text(node, 10) in _SELVES and index.enclosing_class(node.start_byte) is class_


def _of_made(program: Program, use: State) -> list[Asked]:
    """Return what *use* takes of the object that it makes, by calling a class of the package."""
    call = program.call(use)
    if call is None or (call.receiver is not None and not call.name[:1].isupper()):
        return []
    found: list[Asked] = []
    with program.unnoted():
        leaves = program.leaves(use.at(call.callee))
    if not leaves or len(leaves) > _MOST_CLASSES:
        return []
    for leaf in leaves:
        class_ = leaf.index.class_at(leaf.node) if leaf.node.type in CLASSES and not leaf.steps else None
        if class_ is None:
            return []
        names = _given(class_, call) if not use.steps else use.steps[:1]
        if not names or any(name in class_.methods for name in names):
            return []
        found.append(Asked(leaf.index, class_, tuple(names), is_whole=not use.steps))
    return found


def _given(class_: Class, call: Call) -> list[str]:
    """Return the names under which *call* hands something to the constructor; none if they are not told."""
    maker = next((class_.methods[each] for each in _MAKERS if each in class_.methods), None)
    known = class_.fields
    if maker is not None:
        known = [each.name for each in maker.parameters if each.position >= 0 and each.name not in _SELVES]
    if len(call.arguments) > len(known) or not set(call.keywords) <= set(known):
        return []
    if any(each.type in ("list_splat", "dictionary_splat", "spread_element") for each in call.arguments):
        return []
    return [*known[: len(call.arguments)], *call.keywords]


def _writes(index: Index, class_: Class, name: str) -> list[Node | None]:
    """Return what the makers of *class_* assign to the field; None for what is assigned elsewhere."""
    found: list[Node | None] = []
    for write in index.of_name(index.writes.get(name, ())):
        own = index.text(write.target, 10) in _SELVES
        inside = index.enclosing(write.target.start_byte)
        if own and index.enclosing_class(write.target.start_byte) is not class_:
            continue
        makes = own and inside is not None and inside.name in (*_MAKERS, *_BEHIND)
        found.append(write.value if makes else None)
    return found


def _handed(index: Index, function: Function, name: str, writes: list[Node | None]) -> str:
    """Return the parameter of *function*, a constructor, that is all that the field *name* ever is."""
    for parameter in function.parameters:
        around = parameter.node.parent
        texts = [index.text(each, 40) for each in (parameter.node, around) if each is not None]
        declares = any(_DECLARES.match(text) for text in texts)
        if parameter.name == name and declares and not writes:
            return name
    written = {index.text(each, 100) for each in writes if each is not None}
    known = {each.name for each in function.parameters if each.name not in _SELVES}
    return written.pop() if len(written) == 1 and written <= known else ""


def _decorators(index: Index, function: Function) -> str:
    around = function.node.parent
    if around is None or around.type != "decorated_definition":
        return ""
    return "\n".join(index.text(child, 200) for child in around.children if child.type == "decorator")


def _may_end(statement: Node) -> bool:
    """Whether *statement* may end the function around it without an error."""
    pending, left = [statement], _MOST_NODES
    while pending and left:
        node = pending.pop()
        left -= 1
        if node.type == "return_statement":
            return True
        if node.type not in FUNCTIONS:
            pending += node.named_children
    return bool(pending)
