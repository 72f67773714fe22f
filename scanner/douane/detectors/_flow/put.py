"""What is put into a thing after it was made: appended, stored under a name, written to what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import scoped
from douane.detectors._flow.index import ELEMENT, EXCEPT, HANDED, PART, Function, Index, Steps, Write
from douane.detectors._flow.known import known
from douane.detectors._flow.memos import Memo
from douane.detectors._flow.spelling import spelt
from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Call, Class

# What adds elements to a list that it is called on, and the position of the first of them.
_ADDING = {"push": 0, "unshift": 0, "append": 0, "appendleft": 0, "add": 0, "extend": 0, "insert": 1}
_TABLES = frozenset({"object", "dictionary", "identifier", "attribute", "member_expression"})
_OF_LANGUAGE = frozenset(
    {"Object", "Array", "JSON", "Math", "Reflect", "Promise", "Symbol", "Number", "String"}
)
_SYSTEM = {"os": ("os",), "fs": ("fs", "node:fs")}  # names of modules whose `write` is told a number

_PUT: Memo[dict[_Asked, tuple[Node, ...]]] = Memo()
_Asked = tuple[str, Function | None, Steps, frozenset[int], frozenset[str]]


def mutated(
    index: Index, name: str, scope: Function | None, own: frozenset[str] = frozenset()
) -> Iterator[State]:
    """Yield what calls of *name*, bound in *scope* of the file of *index*, put into it.

    Calls of its *own* methods are left out: what these keep is found where it is kept.
    """
    putting = known("mutators") - own
    if _is_of_system(index, name):
        putting -= {"write"}  # into the file of which its first argument is the number
    calls = [call for call in scoped.calls_of(index, name, scope) if call.name in putting]
    for call in index.of_name(calls):
        yield from (State(index, each) for each in (*call.arguments, *call.keywords.values()))


def _is_of_system(index: Index, name: str) -> bool:
    """Whether *name* is, wherever the file binds it, the module that works on files of the system."""
    if name not in _SYSTEM:
        return False
    known_as = index.bindings(name, 0)
    return bool(known_as) and all(each.origin and each.origin[0] in _SYSTEM[name] for each in known_as)


def added(index: Index, name: str, scope: Function | None, steps: Steps) -> Iterator[tuple[Node, Steps]]:
    """Yield (value, steps) of the elements that calls add to the list *name*, bound in *scope*.

    *steps* take the element apart; they begin with the step that asks for elements.
    """
    calls = [call for call in scoped.calls_of(index, name, scope) if call.name in _ADDING]
    for call in index.of_name(calls):
        yield from _elements_of(call, steps)


def added_to_part(index: Index, class_: Class, name: str, steps: Steps) -> Iterator[tuple[Node, Steps]]:
    """Yield (value, steps) of what methods of *class_* add to the list that its objects keep as *name*."""
    calls = [call for call in index.calls_by_part.get(name, ()) if call.name in _ADDING]
    for call in index.of_name(calls):
        owner = call.receiver.child_by_field_name("object") if call.receiver is not None else None
        own = owner is not None and index.text(owner, 8) in ("self", "this")
        if own and index.enclosing_class(call.node.start_byte) is class_:
            yield from _elements_of(call, steps)


def _elements_of(call: Call, steps: Steps) -> Iterator[tuple[Node, Steps]]:
    for argument in call.arguments[_ADDING[call.name] :]:
        whole = call.name == "extend" or argument.type == "spread_element"
        yield argument, steps if whole else steps[1:]


def stored(index: Index, name: str, steps: Steps) -> Iterator[State]:
    """Yield what the file of *index* stores in *name*, of its own top level, under the first of *steps*."""
    for write in index.of_name(scoped.writes_to(index, name, None)):
        if not steps or write.name == steps[0]:
            yield State(index, write.value, steps[1:])


def filled(state: State, name: str) -> Iterator[State]:
    """Yield what calls put under the first step of *state* into the table that it calls *name*.

    ``options.update(verify=False)``, ``options.setdefault("verify", no)``, ``Object.assign(options, more)``.
    """
    index, wanted = state.index, state.steps[0]
    for call in index.filling_in(name, state.node.start_byte):
        if call.name == "setdefault":
            if len(call.arguments) == 2 and spelt(index, call.arguments[0]) == wanted:
                yield state.at(call.arguments[1], state.steps[1:])
        elif wanted in call.keywords:
            yield state.at(call.keywords[wanted], state.steps[1:])
        else:
            more = call.arguments[1:] if call.name == "assign" else call.arguments[:1]
            yield from (state.at(each, state.steps) for each in more if each.type in _TABLES)


def put_into(state: State, own: frozenset[str] = frozenset()) -> Iterator[State]:
    """Yield what is appended to, or stored in, the thing that a name stands for.

    Its *own* methods, which are code of the package, are followed elsewhere.
    """
    index, name = state.index, state.text
    if name in ("self", "this", "cls"):
        yield from _put_into_part(state, own)
        return
    if name in _OF_LANGUAGE and not index.bindings(name, state.node.start_byte):
        return  # whatever its functions are given, nothing is kept there
    scope = index.scope_of(name, state.node.start_byte)
    keys = _keys_of(state) if state.steps[:1] == (PART,) else frozenset()
    found = _PUT.setdefault(index, {})
    asked = (name, scope, state.steps, keys, own)
    if asked not in found:
        found[asked] = tuple(_put_into(state, scope, keys, own))
    yield from map(state.at, found[asked])


def _put_into(
    state: State, scope: Function | None, keys: frozenset[int], own: frozenset[str]
) -> Iterator[Node]:
    """Yield what is put into the thing that the name *state* stands for, bound in *scope*, but for *keys*."""
    index, name = state.index, state.text
    for each in mutated(index, name, scope, own):
        if each.node.id not in keys:
            yield each.node
    yield from _read_into(index, name, scope)
    if state.steps and state.steps[0] not in (HANDED, ELEMENT, PART):
        for write in index.of_name(scoped.writes_to(index, name, scope)):  # under a name that is not known
            if write.name == ELEMENT:
                yield write.value
        yield from _put_within(state, scope)
        return
    for write in index.of_name(scoped.writes_to(index, name, scope)):
        if not state.steps or write.name not in known("options"):
            yield write.value
    yield from _put_within(state, scope)
    yield from _put_through(state, scope)


def _read_into(index: Index, name: str, scope: Function | None) -> Iterator[Node]:
    """Yield the calls by which the settings that *name*, bound in *scope*, stands for read files."""
    calls = [call for call in scoped.calls_of(index, name, scope) if call.name in known("filled_by")]
    made = [each.value for each in index.bound_in(name, scope) if each.value is not None] if calls else []
    if any(_makes_settings(index, value) for value in made):
        yield from (call.node for call in calls)


def _makes_settings(index: Index, value: Node) -> bool:
    call = index.call_at(value)
    return call is not None and call.name in known("settings")


def _keys_of(state: State) -> frozenset[int]:
    """Return the keys under which things are put into the map *state*: none of them is what is taken out."""
    index, name = state.index, state.text
    made = [index.call_at(each.value) for each in index.bindings(name, state.node.start_byte) if each.value]
    if not any(call is not None and call.name in ("Map", "WeakMap") for call in made):
        return frozenset()
    setting = (call for call in index.calls_by_receiver.get(name, ()) if call.name == "set")
    return frozenset(call.arguments[0].id for call in setting if len(call.arguments) == 2)


def _put_through(state: State, scope: Function | None) -> Iterator[Node]:
    """Yield what is put into the buffer *state* by what writes to it: ``tarfile.open(fileobj=buffer)``."""
    index, name = state.index, state.text
    for call, handed in index.of_name(scoped.handed_on(index, name, scope)):
        if _names_file(call, handed):
            continue
        if call.name in known("dumping"):
            written = [call.receiver] if call.receiver is not None else []  # `picture.save(buffer)`
            yield from (each for each in (*written, *call.arguments) if index.text(each, 100) != name)
        elif call.name in known("filling"):
            around = call.node.parent
            field = "alias" if around is not None and around.type == "as_pattern" else "left"
            named = (
                around.child_by_field_name(field) or around.child_by_field_name("name") if around else None
            )
            writer = index.text(named, 100) if named is not None else ""
            own = index.scope_of(writer, call.node.start_byte) if writer else None
            # Another function's `f` writes into another file. A call stands for what it reads by a name.
            for each in index.of_name(scoped.calls_of(index, writer, own)) if writer else ():
                if each.name in known("mutators"):
                    yield each.node


def _names_file(call: Call, handed: Node) -> bool:
    """Whether *handed* is the path of the file that *call* opens: what is written there is in the file."""
    return call.name == "open" and call.receiver is None and call.arguments[:1] == [handed]


def _put_within(state: State, scope: Function | None) -> Iterator[Node]:
    """Yield what is put into a part of the thing that a name stands for: ``url.searchParams.append(x)``."""
    index, name = state.index, state.text
    told = state.steps[:1] == (HANDED,)
    wanted = state.steps[0] if state.steps and not told and state.steps[0] not in (ELEMENT, PART) else ""
    calls = [call for call in scoped.calls_inside(index, name, scope) if call.name in known("mutators")]
    for call in index.of_name(calls):
        if call.receiver is not None:
            _, part = index.root_of(call.receiver)
            option = (told and part in known("options")) or (wanted and part != wanted)
            if not option:
                yield from (*call.arguments, *call.keywords.values())
    for part, write in index.of_name(scoped.writes_inside(index, name, scope)):
        option = (told and part in known("options")) or (wanted and part != wanted)
        if not option:
            yield write.value


def _put_into_part(state: State, own: frozenset[str]) -> Iterator[State]:
    """Yield what methods of the same class put into the property that *state* takes out of its object."""
    index = state.index
    class_ = index.enclosing_class(state.node.start_byte)
    calls = index.calls_by_part.get(state.steps[0], ()) if state.steps and class_ is not None else ()
    for call in index.of_name(calls):
        owner = call.receiver.child_by_field_name("object") if call.receiver is not None else None
        held = owner is not None and index.text(owner) in ("self", "this", "cls")
        if not held or call.name in own or index.enclosing_class(call.node.start_byte) is not class_:
            continue
        if call.name in known("mutators"):
            yield from (state.at(each) for each in (*call.arguments, *call.keywords.values()))
        elif call.name in known("filled_by"):
            written = index.of_name(index.writes.get(state.steps[0], ()))
            if any(_makes_settings(index, write.value) for write in written):
                yield state.at(call.node)
    for _, write in index.of_name(index.writes_within.get(f".{state.steps[0]}", ())) if state.steps else ():
        if index.enclosing_class(write.target.start_byte) is class_:
            yield from _kept_part(state, write)


def _kept_part(state: State, write: Write) -> Iterator[State]:
    """Yield what *write*, deep inside ``self``, keeps where *state* takes it out, or in what it takes out."""
    path = state.index.path_of(write)
    for taken, set_ in zip(state.steps, path, strict=False):
        if taken != set_ and not {taken, set_} & {ELEMENT, PART, HANDED, EXCEPT}:
            return
    plain = state.steps[: len(path)] == path
    yield state.at(write.value, state.steps[len(path) :] if plain else ())
