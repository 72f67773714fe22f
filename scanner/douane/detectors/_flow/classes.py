"""What instances of a class hold, and which class an expression is an instance of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from douane.detectors._flow import positions
from douane.detectors._flow.index import CLASSES, ELEMENT, Call, Class, Function, Index, Steps, Write
from douane.detectors._flow.iterated import gone_through
from douane.detectors._flow.put import added_to_part
from douane.detectors._flow.state import MOST_FRAMES, Frame, State, needed

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.program import Program

_DEEPEST = 12  # base classes that are looked through
_MOST_RETURNS = 60
_OF_MEMBERS = frozenset({"value", "_value_"})
_ENUMERATION = re.compile(r"(?:^|\.)(?:Str|Int)?(?:Enum|Flag)$")


def attribute(
    program: Program,
    state: State,
    index: Index,
    class_: Class,
    frames: tuple[Frame, ...],
    made_by: Call | None = None,
) -> Iterator[State]:
    """Yield what instances of *class_* hold under the first step of *state*; *made_by* constructed it."""
    name, rest = state.steps[0], state.steps[1:]
    for _ in range(_DEEPEST):
        maker = class_.methods.get("constructor") or class_.methods.get("__init__")
        inside = frames
        if maker is not None and made_by is not None and len(frames) < MOST_FRAMES:
            inside = (*frames, Frame(maker, made_by, state.at(made_by.node)))
        if name in class_.methods:
            method = class_.methods[name]
            if _is_getter(index, method):
                values = method.returns[:_MOST_RETURNS]
                within = _asked_of(state, method, frames, made_by)
                yield from (State(index, each, rest, needed(index, each, within)) for each in values)
            else:
                yield State(index, method.node, rest, needed(index, method.node, frames))
        for value, left in (*gone_through(class_, state.steps), *_held(index, class_, name, rest)):
            yield State(index, value, left, needed(index, value, inside))
        yield from _unpacked(program, index, class_, name, rest)
        if maker is None and name in class_.fields:
            every = [(state, made_by)] if made_by is not None else made(program, index, class_)
            for place, call in every:
                given = _given(call, class_.fields.index(name), name)
                if given is not None and made_by is None and not _is_inside(state, class_):
                    yield place.at(
                        call.node, state.steps
                    )  # the object first: it may be checked when it is made
                elif given is not None:
                    yield place.at(given, rest)
        base = _above(program, index, class_) if class_.bases else None
        if base is None:
            return
        index, class_ = base


def _held(index: Index, class_: Class, name: str, rest: Steps) -> Iterator[tuple[Node, Steps]]:
    """Yield (value, steps) of what instances of *class_* are given as *name*, or add to it as to a list."""
    whole = [write.value for write in _set(index, class_, name) if write.place is None]
    for value in (*class_.members.get(name, ()), *whole):
        yield value, rest
    if name in _OF_MEMBERS and enumerates(index, class_):  # of one of its members, which itself is
        yield from ((value, rest) for values in class_.members.values() for value in values)
    if rest[:1] == (ELEMENT,) and name in index.calls_by_part:
        yield from added_to_part(index, class_, name, rest)


def enumerates(index: Index, class_: Class) -> bool:
    """Whether *class_* lists its members: ``class Kind(str, Enum)``; each is what its `value` is."""
    return any(_ENUMERATION.search(index.text(base, 40)) for base in class_.bases[:4])


def member(index: Index, class_: Class, steps: Steps) -> Iterator[tuple[Node, Steps]]:
    """Yield (value, steps) that *class_* itself has under *steps*: ``Kind.ROOM.value`` of an enumeration."""
    rest = steps[1:]
    if rest and rest[0] in _OF_MEMBERS and class_.members.get(steps[0]) and enumerates(index, class_):
        rest = rest[1:]
    yield from ((value, rest) for value in class_.members.get(steps[0], ()))


def _unpacked(program: Program, index: Index, class_: Class, name: str, rest: Steps) -> Iterator[State]:
    """Yield what *name* is given out of a list, of the entry in its place where that is written out."""
    for write in _set(index, class_, name):
        if write.place is not None:
            whole = State(index, write.value)
            yield from positions.unpacked(program, whole, write.place, rest) or (whole.at(write.value, rest),)


def _is_inside(state: State, class_: Class) -> bool:
    return state.index.enclosing_class(state.node.start_byte) is class_


def _asked_of(
    state: State, method: Function, frames: tuple[Frame, ...], made_by: Call | None
) -> tuple[Frame, ...]:
    """Return *frames* and that *method*, a getter, is asked of what *made_by* constructs."""
    if made_by is None or len(frames) >= MOST_FRAMES or any(each.function is method for each in frames):
        return frames
    made = replace(made_by, constructs=True)
    return (*frames, Frame(method, made, state.at(made_by.node)))


def _set(index: Index, class_: Class, name: str) -> tuple[Write, ...]:
    """Return what the file of *index* sets as the property *name* of instances of *class_*."""
    known = index.set_on_instances
    key = (name, class_)
    if key not in known:
        known[key] = tuple(
            write
            for write in index.of_name(index.writes.get(name, ()))
            if _is_own(index, write.target, class_) or _is_instance(index, write.target, class_)
        )
    return known[key]


def made(program: Program, index: Index, class_: Class) -> list[tuple[State, Call]]:
    """Return the calls that make instances of *class_*, of the file of *index*."""
    named = [
        (State(other, call.node), call)
        for other in (program.naming(index.path, class_.name) if class_.name else ())
        for call in other.of_name(other.calls_by_name.get(class_.name, ()))
    ]
    return [*named, *((State(index, call.node), call) for call in made_within(index, class_))]


def made_within(index: Index, class_: Class) -> list[Call]:
    """Return the calls by which class methods of *class_* make instances of it: ``cls(...)``."""
    return [
        call
        for call in index.of_name(index.calls_by_name.get("cls", ()))
        if call.receiver is None and index.enclosing_class(call.node.start_byte) is class_
    ]


def _given(call: Call, place: int, name: str) -> Node | None:
    """Return what *call* gives the field *name*, which is the one at *place*."""
    return call.keywords.get(name) or (call.arguments[place] if place < len(call.arguments) else None)


def inherited(program: Program, state: State) -> Iterator[State]:
    """Yield what the class above that around *state* has under its first step: ``super().send``."""
    class_ = state.index.enclosing_class(state.node.start_byte)
    above = _base(program, state.index, class_) if class_ is not None and state.steps else None
    if above is not None:
        yield from attribute(program, state, *above, state.frames)


def foreign_bases(program: Program, index: Index, class_: Class | None) -> list[State]:
    """Return what stands for the classes of other packages that *class_* extends, through those of this."""
    found: list[State] = []
    for _ in range(_DEEPEST):
        if class_ is None or program.is_deep:
            break
        own = None
        for node in class_.bases[:4]:
            base = State(index, node)
            leaves = program.leaves(base)
            inner = [leaf for leaf in leaves if leaf.node.type in CLASSES]
            own = own or next(((leaf.index, leaf.index.class_at(leaf.node)) for leaf in inner), None)
            found += [base] if not inner else []
        index, class_ = own if own is not None and own[1] is not class_ else (index, None)
    return found


def _is_getter(index: Index, method: Function) -> bool:
    """Whether *method* is asked for like a property: ``get x()``, ``@property``."""
    node = method.node
    if node.type == "method_definition":
        return any(child.type == "get" for child in node.children)
    around = node.parent
    if around is None or around.type != "decorated_definition":
        return False
    decorators = (index.text(child)[:60].strip() for child in around.children if child.type == "decorator")
    return any(text.endswith("property") for text in decorators)


def _above(program: Program, index: Index, class_: Class) -> tuple[Index, Class] | None:
    """Return the class of the package that *class_* extends, told once where it is found."""
    known = program.above_memo.get(class_)
    if known is not None:
        return known
    before, program.cut = program.cut, False
    found = _base(program, index, class_)
    if found is not None and not program.cut:
        program.above_memo[class_] = found
    program.cut = before or program.cut
    return found


def _base(program: Program, index: Index, class_: Class) -> tuple[Index, Class] | None:
    for node in class_.bases[:4]:
        for leaf in program.leaves(State(index, node)):
            found = leaf.index.class_at(leaf.node) if leaf.node.type in CLASSES else None
            if found is not None and found is not class_:
                return leaf.index, found
    return None


def _is_instance(index: Index, target: Node, class_: Class) -> bool:
    """Whether *target* is a name of the file that is given an instance of *class_* which is made there."""
    if target.type != "identifier" or not class_.name:
        return False
    for binding in index.bindings(index.text(target), target.start_byte):
        made = index.call_at(binding.value) if binding.value is not None and not binding.steps else None
        if made is not None and made.name == class_.name:
            return True
    return False


def _is_own(index: Index, target: Node, class_: Class) -> bool:
    named = target.type == "this" or (target.type == "identifier" and index.text(target) in ("self", "cls"))
    return named and index.enclosing_class(target.start_byte) is class_
