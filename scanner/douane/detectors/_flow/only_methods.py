"""Methods that are called on objects of which nothing is known: meant by their name, if one class has it.

So are those of several classes that extend the same one: any of them may have been handed out. Containers,
registries and factories by name hand out objects of the package's own classes. Only a small package is looked
through, and only where the object is not known to be of another package.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from douane.detectors._flow.index import Call, Function, Index
    from douane.detectors._flow.program import Program

MAX_SIZE = 256 * 1024
"""Bytes of source of a package in which a method is found by its name alone."""
_MOST_FILES = 12  # that mention the name
_SHORTEST = 4  # letters of a name that says which method is meant
_TELLING = frozenset({"run"})  # that says it all the same
_MOST_RELATED = 24  # classes of a family
_OF_ALL = frozenset({"", "object", "Exception", "Error"})
# What an object can be taken from without a word of what it is.
_UNKNOWN = re.compile(r"(\?|(Weak)?Map\(\)|dict\(\)|Object|collections\.\w+\(\))(\..*)?")


def only_method(program: Program, state: State, call: Call) -> list[tuple[Index, Function]]:
    """Return the one method of the package that *call*, at *state*, can mean by its name; else nothing.

    That can be one of each class of a family.
    """
    name = call.name
    short = len(name) < _SHORTEST and name not in _TELLING
    if call.receiver is None or short or name in program.built_in or program.is_deep:
        return []
    if program.size > MAX_SIZE or call.receiver.type in ("this", "super", "string"):
        return []
    found: list[tuple[Index, Function]] = program.once(("only method", name), lambda: _methods(program, name))
    if not found or not _is_unknown(program, state, call):
        return []
    return found if len(found) == 1 or _are_family(found) else []


def _are_family(found: list[tuple[Index, Function]]) -> bool:
    """Whether the methods are of classes that all extend the same one, or are that one."""
    if len(found) > _MOST_RELATED:
        return False
    shared: set[str] | None = None
    for index, method in found:
        owner = method.owner
        bases = (
            [index.text(base, 100).rpartition(".")[2] for base in owner.bases] if owner is not None else []
        )
        names = {*bases, owner.name if owner is not None else ""} - _OF_ALL
        shared = names if shared is None else shared & names
    return bool(shared)


def _methods(program: Program, name: str) -> list[tuple[Index, Function]]:
    """Return the methods called *name* of the classes of the package."""
    paths = program.mentioning(frozenset({name.encode("utf-8", "replace")}))
    if len(paths) > _MOST_FILES:
        return []
    return [
        (index, class_.methods[name])
        for index in program.indexes(paths)
        for class_ in index.classes
        if name in class_.methods
    ]


def _is_unknown(program: Program, state: State, call: Call) -> bool:
    """Whether nothing tells what *call* is made on."""
    names = program.origins(state.at(call.callee))
    return all(_UNKNOWN.fullmatch(each) for each in names)
