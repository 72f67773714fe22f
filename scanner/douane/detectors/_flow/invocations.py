"""Calls of functions of the package: which ones, and what they return."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import maps, positions
from douane.detectors._flow.bindings import exported
from douane.detectors._flow.calling import instance_method
from douane.detectors._flow.classes import attribute
from douane.detectors._flow.documents import parsed
from douane.detectors._flow.events import listeners
from douane.detectors._flow.index import CLASSES, ELEMENT, FUNCTIONS, PART, Call, Function, Index
from douane.detectors._flow.iterated import of_yielded
from douane.detectors._flow.kept import of_store
from douane.detectors._flow.known import known
from douane.detectors._flow.loading import loaded
from douane.detectors._flow.only_methods import only_method
from douane.detectors._flow.spelling import spelt
from douane.detectors._flow.state import MOST_FRAMES, Frame, State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow.program import Program

_MOST_RETURNS = 60
# What these give back holds the very elements of what they are called on.
_KEEPS_ELEMENTS = frozenset(
    {"filter", "slice", "sort", "reverse", "toSorted", "toReversed", "concat", "copy"}
)

# ... of what they are given, or are called on: as pairs with a key or number, and as they are.
_PAIRS = frozenset({"items", "entries", "enumerate"})
_ELEMENTS_OF = frozenset(
    {
        "values",
        "sorted",
        "list",
        "tuple",
        "set",
        "reversed",
        "from",
        "iter",
        "cycle",
        "islice",
        "deque",
        "tee",
    }
)
_WRITTEN = frozenset({"array", "dictionary"})
# ``stack.enter_context(open(path))`` is what entering it gives: nearly always the thing itself.
_ENTERING = frozenset({"enter_context", "enter_async_context"})
# What gives back what it is asked for, or is given.
_ASKING_NEXT = frozenset({"next", "__next__", "anext"})
# One of what they go through: what they are given, or are called on with a function that chooses.
_CHOOSING = frozenset({"max", "min", "maxBy", "minBy", "choice", "sample", "findLast"})
_CHOOSING_ON = frozenset({"findLast"})  # what `find` finds is what checks ask of lists
_GIVING_BACK = frozenset({"bind", "partial", "get", "assign", *_ENTERING, *_ASKING_NEXT, *_CHOOSING})
_AS_TEXT = {"str": "__str__", "String": "toString"}

_MAPPING = frozenset({"map", "flatMap", "flat"})

# Bound to a function, these call it: ``Function.call.bind(Object.prototype.hasOwnProperty)``.
_CALLING = frozenset(f"Function.{place}{name}" for place in ("", "prototype.") for name in ("call", "apply"))


def results(program: Program, state: State) -> Iterator[State]:
    """Yield what the call at *state* gives back, where it calls code of the package."""
    call = state.index.call_at(state.node)
    if call is None:
        return
    document = parsed(program, state, call)
    if document is not None:
        yield from exported(program, state, document, state.steps)
        return
    module = loaded(program, state, call)
    if module is not None:
        target = program.imported(state.index, module, state.steps)
        if target is not None:
            yield from exported(program, state, *target)
        return
    yield from _memoised(state, call)
    named = call.name in _GIVING_BACK or call.name in known("same")
    if named or program.stores or state.steps[:1] == (ELEMENT,):
        yield from _known_by_name(program, state, call)
    for leaf in _meant(program, state, call) if _may_be_own(program, state, call) else ():
        yield from _of_own(program, state, call, leaf)
    if state.steps:
        yield from _held(state, call)
    if call.name in ("field", "Field"):  # of a data class: what it is made of where nothing is given
        yield from _by_default(program, state, call)
    if call.name in _AS_TEXT and call.receiver is None and len(call.arguments) == 1:
        yield from _as_text(program, state, call)


def _known_by_name(program: Program, state: State, call: Call) -> Iterator[State]:
    """Yield what *call* gives back as what is known by its name."""
    if call.name in _GIVING_BACK or call.name in known("same"):
        yield from _same_function(state, call)
        yield from _looked_up(program, state, call)
    yield from of_store(program, state, call) if program.stores else ()
    yield from _elements(program, state, call) if state.steps[:1] == (ELEMENT,) else ()
    yield from _next(state, call) if call.name in _ASKING_NEXT else ()
    yield from _chosen(state, call) if call.name in _CHOOSING else ()


def _of_own(program: Program, state: State, call: Call, leaf: State) -> Iterator[State]:
    """Yield what *call* gives back if it calls the function, or makes an object of the class, at *leaf*."""
    if leaf.node.type not in FUNCTIONS and leaf.node.type not in CLASSES:
        yield from positions.field(program, state, leaf) if leaf.node.type == "call" and state.steps else ()
        return
    function = leaf.index.function_at(leaf.node) if leaf.node.type in FUNCTIONS else None
    if function is not None and not leaf.steps:
        yield from _returned(state, call, leaf, function)
    elif leaf.node.type in CLASSES and state.steps:
        class_ = leaf.index.class_at(leaf.node)
        if class_ is not None:
            yield from attribute(program, state, leaf.index, class_, state.frames, call)
    if leaf.node.type in CLASSES and not leaf.steps and _is_entered(state):
        yield from _entered(state, call, leaf)


def _held(state: State, call: Call) -> Iterator[State]:
    """Yield what stands under the first step in the names of a module, or in an object made of pairs."""
    if not call.constructs and call.name == "dict":  # `dict(rows=read_rows)`
        wanted = call.keywords if state.steps[0] in (ELEMENT, PART) else (state.steps[0],)
        every = [call.keywords[name] for name in wanted if name in call.keywords]
        yield from (state.at(each, state.steps[1:]) for each in every)
    if call.name == "vars" and call.receiver is None and len(call.arguments) == 1:
        yield state.at(call.arguments[0], state.steps)
    elif call.name in ("globals", "locals") and call.receiver is None and not call.arguments:
        scope = call.node.start_byte if call.name == "locals" else -1
        for binding in state.index.bindings(state.steps[0], scope):
            if binding.value is not None:
                yield State(state.index, binding.value, binding.steps + state.steps[1:], state.frames)
            elif binding.function is not None:
                yield State(state.index, binding.function.node, state.steps[1:], state.frames)
            elif binding.origin is not None:
                yield State(state.index, binding.node, state.steps[1:], state.frames)
    elif call.name in ("fromEntries", "dict") and call.arguments and call.arguments[0].type not in _WRITTEN:
        yield state.at(call.arguments[0], (ELEMENT, ELEMENT, *state.steps[1:]))
    elif call.name == "fromEntries" and call.arguments and call.arguments[0].type == "array":
        for pair in parts(call.arguments[0]):
            entry = parts(pair) if pair.type == "array" else []
            if len(entry) == 2 and spelt(state.index, entry[0]) == state.steps[0]:
                yield state.at(entry[1], state.steps[1:])


def _same_function(state: State, call: Call) -> Iterator[State]:
    """Yield what *call* gives back as it is: a function with arguments filled in, or what is entered."""
    if call.name == "bind" and call.receiver is not None and not state.index.module.language.is_python:
        is_calling = state.index.text(call.receiver, 40) in _CALLING and bool(call.arguments)
        yield state.at(call.arguments[0] if is_calling else call.receiver, state.steps)
        return
    if call.arguments and call.name in known("same"):
        yield state.at(call.arguments[0], state.steps)
        return
    if call.name == "assign" and call.receiver is not None and state.steps:  # `Object.assign({}, a, b)`
        yield from (state.at(each, state.steps) for each in call.arguments)
        return
    filled = call.name == "partial" and state.index.module.language.is_python
    if call.arguments and (filled or (call.name in _ENTERING and call.receiver is not None)):
        yield state.at(call.arguments[0], state.steps)


def _memoised(state: State, call: Call) -> Iterator[State]:
    """Yield the function that *call* has results remembered of: ``lru_cache(64)(read)``."""
    maker = state.index.call_at(call.callee) if call.callee.type == "call" else None
    if maker is not None and maker.name in known("memoising") and len(call.arguments) == 1:
        yield state.at(call.arguments[0], state.steps)


def _looked_up(program: Program, state: State, call: Call) -> Iterator[State]:
    """Yield what a table that is written out can have under what *call* asks it for: ``TABLE.get(key)``."""
    table = call.receiver
    if call.name != "get" or table is None or len(call.arguments) not in (1, 2) or program.is_deep:
        return
    for leaf in program.leaves(state.at(table)):
        if leaf.steps or leaf.node.type not in ("object", "dictionary", "new_expression"):
            continue
        if leaf.node.type == "new_expression":
            made = leaf.index.call_at(leaf.node)
            entries = made.arguments[:1] if made is not None and made.name == "Map" else []
            for each in entries:
                yield from _values(leaf.at(each, state.steps))
        elif leaf.node.named_child_count:
            keys = program.shapes(state.at(call.arguments[0]))
            known = len(keys) == 1 and "\ufffc" not in keys[0]
            yield leaf.at(leaf.node, (keys[0] if known else PART, *state.steps))
            yield from (state.at(each, state.steps) for each in call.arguments[1:])


def _values(state: State) -> Iterator[State]:
    """Yield the second of each of the pairs that *state* lists."""
    pairs = [parts(each) for each in parts(state.node) if each.type == "array"]
    if state.node.type != "array" or not all(len(pair) == 2 for pair in pairs):
        yield state.at(state.node, (ELEMENT, ELEMENT, *state.steps))
        return
    yield from (state.at(value, state.steps) for _, value in pairs)


def _is_entered(state: State) -> bool:
    """Whether ``with``, or a stack, enters it: what that gives is what ``__enter__`` gives back."""
    around = state.node.parent
    if around is None or around.type != "argument_list":
        return around is not None and around.type == "as_pattern"
    call = state.index.call_at(around.parent) if around.parent is not None else None
    return call is not None and call.name in _ENTERING


def _entered(state: State, call: Call, leaf: State) -> Iterator[State]:
    class_ = leaf.index.class_at(leaf.node)
    for name in ("__enter__", "__aenter__") if class_ is not None else ():
        method = class_.methods.get(name) if class_ is not None else None
        if method is not None:
            for each in _returned(state, call, leaf, method):
                if leaf.index.text(each.node) != "self":
                    yield each


def _meant(program: Program, state: State, call: Call) -> tuple[State, ...]:
    """Return what *call* can be calling.

    Where that is too deep to be told, values are still followed through what is handed to the call: only that
    no steps are left for it counts as given up.
    """
    cut = program.cut
    noted = program.hush()
    try:
        found = program.leaves(state.at(call.callee))
    finally:
        program.hush(noted)
    if not program.can_go_on:
        program.give_up(state.index.path)
    program.cut = cut or (program.cut and not program.can_go_on)
    if not any(leaf.node.type == "call" for leaf in found):
        return found
    return tuple(instance_method(program, leaf) if leaf.node.type == "call" else leaf for leaf in found)


def _may_be_own(program: Program, state: State, call: Call) -> bool:
    """Whether *call* can be one of a function of the package, told by its name."""
    if call.receiver is None or call.name not in program.built_in or call.name in program.declared:
        return True
    if call.receiver.type != "identifier":
        return False
    known = state.index.bindings(state.index.text(call.receiver), call.receiver.start_byte)
    return any(binding.origin is not None for binding in known)


def _returned(state: State, call: Call, leaf: State, function: Function) -> Iterator[State]:
    if len(state.frames) >= MOST_FRAMES or any(frame.function is function for frame in state.frames):
        return
    frames = (*state.frames, Frame(function, call, state.at(call.node)))
    for value in function.returns[:_MOST_RETURNS]:
        yield State(leaf.index, value, of_yielded(value, state.steps), frames)


def _as_text(program: Program, state: State, call: Call) -> Iterator[State]:
    """Yield what the object that ``str`` or ``String`` is called with says of itself."""
    for leaf in program.leaves(state.at(call.arguments[0], (_AS_TEXT[call.name],))):
        function = leaf.index.function_at(leaf.node) if leaf.node.type in FUNCTIONS else None
        if function is not None and not leaf.steps:
            values = function.returns[:_MOST_RETURNS]
            yield from (State(leaf.index, value, state.steps, leaf.frames) for value in values)


def _by_default(program: Program, state: State, call: Call) -> Iterator[State]:
    for name in ("default", "default_factory"):
        given = call.keywords.get(name)
        told = bool(state.steps) or state.index.module.language.is_python
        for leaf in program.leaves(state.at(given)) if given is not None and told else ():
            function = leaf.index.function_at(leaf.node) if leaf.node.type in FUNCTIONS else None
            if name == "default":
                yield leaf.at(leaf.node, (*leaf.steps, *state.steps))
            elif function is not None and not leaf.steps:
                values = function.returns[:_MOST_RETURNS]
                yield from (State(leaf.index, value, state.steps, leaf.frames) for value in values)


def _next(state: State, call: Call) -> Iterator[State]:
    """Yield what asking an iterator for more gives: an element of what it goes through."""
    if call.receiver is None:  # `next(words)`, or what is given where there is no more
        yield from (state.at(each, (ELEMENT, *state.steps)) for each in call.arguments[:1])
        yield from (state.at(each, state.steps) for each in call.arguments[1:2])
    elif state.index.module.language.is_python:
        yield state.at(call.receiver, (ELEMENT, *state.steps))
    elif state.steps[:1] == ("value",):
        yield state.at(call.receiver, (ELEMENT, *state.steps[1:]))


def _chosen(state: State, call: Call) -> Iterator[State]:
    """Yield the element that *call* chooses: ``max(TEXTS, key=since)``, ``texts.findLast((each) => ...)``."""
    judged = bool(call.arguments) and call.arguments[0].type in FUNCTIONS
    if judged and call.receiver is not None and call.name in _CHOOSING_ON:
        yield state.at(call.receiver, (ELEMENT, *state.steps))
    elif not judged and call.name not in _CHOOSING_ON and len(call.arguments) in (1, 2):
        is_number = len(call.arguments) == 2 and call.name in ("max", "min")
        yield from () if is_number else (state.at(call.arguments[0], (ELEMENT, *state.steps)),)


def _elements(program: Program, state: State, call: Call) -> Iterator[State]:
    """Yield the elements of the array that an array method makes."""
    held = call.receiver
    if not state.index.module.language.is_python:
        yield from maps.made_of(state, call)
        yield from maps.listed(program, state, call)
    in_module = held is not None and state.index.text(held) in ("Object", "itertools", "collections")
    if held is None or in_module:  # `Object.entries(table)`, `sorted(paths)`
        held = call.arguments[0] if call.arguments else None
    if held is not None and call.name in _PAIRS and state.steps[1:2] == (ELEMENT,):
        yield state.at(held, (ELEMENT, *state.steps[2:]))
    elif held is not None and call.name in _ELEMENTS_OF:
        yield state.at(held, state.steps)
    elif call.name == "chain" and state.index.module.language.is_python:
        yield from (state.at(each, state.steps) for each in call.arguments)
    elif call.name == "from_iterable" and state.index.module.language.is_python:
        yield from (state.at(each, (ELEMENT, *state.steps)) for each in call.arguments[:1])
    elif call.name == "filter" and call.receiver is None and state.index.module.language.is_python:
        yield from (state.at(each, state.steps) for each in call.arguments[1:2])
    elif call.name == "repeat" and state.index.module.language.is_python:
        yield from (state.at(each, state.steps[1:]) for each in call.arguments[:1])
    elif call.receiver is not None and call.name in _KEEPS_ELEMENTS:
        yield state.at(call.receiver, state.steps)
    elif call.name in _MAPPING:
        yield from _mapped(state, call)


def _mapped(state: State, call: Call) -> Iterator[State]:
    """Yield the elements of what *call* makes of each of a list, or of the lists in one."""
    if call.name == "flat" and call.receiver is not None:
        yield state.at(call.receiver, (ELEMENT, *state.steps))
    function = state.index.function_at(call.arguments[0]) if call.arguments else None
    for value in function.returns[:_MOST_RETURNS] if function is not None else ():
        flattened = call.name == "flatMap" and value.type in ("array", "call_expression")
        yield state.at(value, state.steps if flattened else state.steps[1:])


def functions_called(program: Program, state: State) -> list[tuple[Index, Function]]:
    """Return the functions of the package that the call at *state* can mean."""
    call = state.index.call_at(state.node)
    if call is None:
        return []
    key = state.at(call.callee).key
    known = program.called_memo.get(key)
    if known is not None and program.is_told(key, known[0]):
        return known[1]
    found: list[tuple[Index, Function]] = []
    meant = _meant(program, state, call)
    for leaf in meant:
        if leaf.node.type in FUNCTIONS and not leaf.steps:
            function = leaf.index.function_at(leaf.node)
            if function is not None:
                found.append((leaf.index, function))
        elif leaf.node.type in CLASSES and not leaf.steps:
            class_ = leaf.index.class_at(leaf.node)
            methods = class_.methods if class_ is not None else {}
            maker = methods.get("constructor") or methods.get("__init__")
            if maker is not None:
                found.append((leaf.index, maker))
    if found and program.leaf_memo.get(key) is meant:
        program.called_memo[key] = meant, found
    return found or listeners(program, state, call) or only_method(program, state, call)
