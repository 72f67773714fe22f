"""Calls of functions under names that are not theirs: of instances, and of what a file is all it exports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.index import CLASSES, Call, Class, Function, Index
from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.program import Program

CALLED = "__call__"  # the method that is meant where an instance is called
_MOST_MAKERS = 200  # places where instances of one class are made, and calls of one name in one file
_MOST_CALLS = 4_000  # calls of one file that are looked at for what it imports
_CLIMB = 3  # from where an instance is made to the name it is given
_WHOLE = ((), ("default",))
MAX_FILE = 256 * 1024
"""Bytes of a file in which other names of functions are looked for: the names in bundles mean many things."""
_MOST_NAMES = 6  # that one function has beside its own
# `export { a as b }`, `from x import a as b`; `const b = a`, `exports.b = a`; `{ b: a }` of what is exported.
_AS = re.compile(rb"\b([A-Za-z_$][\w$]{0,80})\s{1,4}as\s{1,4}([A-Za-z_$][\w$]{0,80})")
_GIVEN = re.compile(
    rb"^[ \t]{0,8}(?:export[ \t]{1,4})?(?:const|let|var)?[ \t]{0,4}(?:module\.)?(?:exports\.)?"
    rb"([A-Za-z_$][\w$]{0,80})[ \t]{0,4}=[ \t]{0,4}([A-Za-z_$][\w$]{0,80})[ \t]{0,4};?[ \t\r]{0,4}$",
    re.MULTILINE,
)
_ENDS_GIVEN = re.compile(rb"=[ \t]{0,4}[A-Za-z_$][\w$]{0,80}[ \t]{0,4};?[ \t\r]{0,4}$", re.MULTILINE)
_LISTED = re.compile(rb"(?:exports|export[ \t]{1,4}default)[ \t]{0,4}=?[ \t]{0,4}\{([^{}]{1,4000})\}")
_PAIR = re.compile(rb"\b([A-Za-z_$][\w$]{0,80})\s{0,4}:\s{0,4}([A-Za-z_$][\w$]{0,80})\s{0,4}(?=,|$)")
_TAKEN = re.compile(rb"\{([^{}=]{1,1000})\}\s{0,4}=\s{0,4}(?:await\s{1,4}import|require)\(")
_ENDS_TAKEN = re.compile(rb"\}\s{0,4}=\s{0,4}(?:await\s{1,4}import|require)\(")


def of_instances(program: Program, index: Index, class_: Class) -> Iterator[State]:
    """Yield the calls of what is named as an instance of *class_*, of the file of *index*."""
    for path, name in names_of_instances(program, index, class_):
        for other in program.naming(path, name):
            calls = program.bounded(other.calls_by_name.get(name, ()), _MOST_MAKERS, other.path)
            yield from (State(other, call.node) for call in calls)


def names_of_instances(program: Program, index: Index, class_: Class) -> list[tuple[str, str]]:
    """Return (path of the file, name) of the instances of *class_*, of the file of *index*."""
    names: dict[tuple[str, str], None] = {}
    for other in program.naming(index.path, class_.name):
        for made in program.bounded(other.calls_by_name.get(class_.name, ()), _MOST_MAKERS, other.path):
            name = _name_given(other, made.node)
            if name:
                names[other.path, name] = None
    return list(names)


def _name_given(index: Index, node: Node) -> str:
    here = node.parent
    for _ in range(_CLIMB):
        if here is None:
            return ""
        if here.type == "assignment":
            left = here.child_by_field_name("left")
            left = left.child_by_field_name("attribute") or left if left is not None else None
            return index.text(left, 100) if left is not None and left.type == "identifier" else ""
        here = here.parent
    return ""


def instance_method(program: Program, leaf: State) -> State:
    """Return what is called where *leaf* is: if it makes an instance of a class, the method that answers."""
    made = leaf.index.call_at(leaf.node) if not leaf.steps and leaf.index.module.language.is_python else None
    for each in program.leaves(leaf.at(made.callee)) if made is not None else ():
        class_ = each.index.class_at(each.node) if each.node.type in CLASSES else None
        method = class_.methods.get(CALLED) if class_ is not None else None
        if method is not None:
            return State(each.index, method.node, (), leaf.frames)
    return leaf


def of_default(program: Program, index: Index, function: Function, stem: str) -> Iterator[State]:
    """Yield the calls of *function* where it is all that the file of *index*, known as *stem*, exports."""
    exported = index.exports.get("default", ())
    if not any(each.value is not None and each.value.id == function.node.id for each in exported):
        return
    word = stem.encode("utf-8", "replace")
    for path in program.mentioning(frozenset({word})):
        other = program.index(path) if path != index.path and program.can_afford(path) else None
        known: dict[str, bool] = {}
        for call in program.bounded(other.calls, _MOST_CALLS, path) if other is not None else ():
            if other is None or call.receiver is not None or call.callee.type != "identifier":
                continue
            if call.name not in known:
                known[call.name] = _is_file(program, other, call, index.path)
            if known[call.name]:
                yield State(other, call.node)


def _is_file(program: Program, index: Index, call: Call, path: str) -> bool:
    """Whether the name that *call* calls stands for all that the file at *path* exports."""
    for binding in index.bindings(call.name, call.callee.start_byte):
        origin = binding.origin
        loads = index.call_at(binding.value) if binding.value is not None else None
        if loads is not None and loads.name == "require" and loads.arguments and binding.steps in _WHOLE:
            origin = (index.text(loads.arguments[0], 200).strip("'\"`"), ())
        target = program.imported(index, *origin) if origin is not None else None
        if target is not None and target[0] == path and target[1] in _WHOLE:
            return True
    return False


def of_made(program: Program, index: Index, function: Function) -> Iterator[State]:
    """Yield the calls of *function*, of the file of *index*, that another function makes and gives back.

    ``const run = maker(folder); run(line)``, also where it is kept under a name of an object.
    """
    maker = function.parent
    if maker is None or all(value.id != function.node.id for value in _given_back(index, maker, function)):
        return
    names: dict[tuple[str, str], None] = {}
    for made in program.bounded(program.callers(index, maker), _MOST_MAKERS, index.path):
        around = made.node.parent
        if around is not None and made.index.call_at(around) is not None:
            yield from [State(made.index, around)] if _calls_it(made.index, around, made.node) else []
        target = None
        if around is not None and around.type in (
            "variable_declarator",
            "assignment_expression",
            "assignment",
        ):
            target = around.child_by_field_name("name") or around.child_by_field_name("left")
        if target is not None and target.type in ("member_expression", "attribute"):
            target = target.child_by_field_name("property") or target.child_by_field_name("attribute")
        if target is not None and target.child_count == 0:
            names[made.index.path, made.index.text(target, 100)] = None
    for path, name in names:
        for other in program.naming(path, name):
            for call in program.bounded(other.calls_by_name.get(name, ()), _MOST_MAKERS, other.path):
                state = State(other, call.node)
                if any(found is function for _, found in program.functions_called(state)):
                    yield state


def _given_back(index: Index, maker: Function, function: Function) -> Iterator[Node]:
    """Yield what *maker* gives back, and the function itself where it gives it back by its name."""
    for value in maker.returns:
        named = value.type == "identifier" and bool(function.name) and index.text(value, 100) == function.name
        yield function.node if named else value


def _calls_it(index: Index, node: Node, callee: Node) -> bool:
    call = index.call_at(node)
    return call is not None and call.callee.id == callee.id


def other_names(program: Program, index: Index, name: str) -> list[str]:
    """Return the names that files give what the file of *index* calls *name*, beside that."""
    found = [name]
    for each in found:  # what is handed on under another name may be given one more
        for other in program.naming(index.path, each):
            renamed = _renamed(other, has_as=b"as" in program.words(other.path))
            found += [new for new in renamed.get(each, ()) if new not in found]
        if len(found) > _MOST_NAMES:
            break
    return found[1 : _MOST_NAMES + 1]


def _renamed(index: Index, *, has_as: bool) -> dict[str, tuple[str, ...]]:
    """Return the other names that the file of *index* gives to names, by these; *has_as*: it has `as`."""
    if index.renamed is None:
        index.renamed = {}
        source = index.module.source
        pairs = list(_renaming(source, has_as=has_as)) if len(source) <= MAX_FILE else []
        for old, new in pairs:
            if old != new:
                name = old.decode("utf-8", "replace")
                index.renamed[name] = (*index.renamed.get(name, ()), new.decode("utf-8", "replace"))
    return index.renamed


def _renaming(source: bytes, *, has_as: bool) -> Iterator[tuple[bytes, bytes]]:
    """Yield (name, other name) as *source* spells them."""
    if has_as:
        yield from ((match[1], match[2]) for match in _AS.finditer(source))
    for end in _ENDS_GIVEN.finditer(source):  # what a line ends with is found much faster than how it begins
        given = _GIVEN.match(source, source.rfind(b"\n", 0, end.start()) + 1)
        if given is not None:
            yield given[2], given[1]
    for listed in _LISTED.finditer(source):
        yield from ((match[2], match[1]) for match in _PAIR.finditer(listed[1].rstrip()))
    for taken in _TAKEN.finditer(source) if _ENDS_TAKEN.search(source) is not None else ():
        yield from ((match[1], match[2]) for match in _PAIR.finditer(taken[1].rstrip()))
