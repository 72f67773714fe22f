"""Following a value to where it comes from, as long as it stays the same value.

A name leads to what was assigned to it, a property to the entry of the object, a parameter to the arguments
of the calls, a call of a function of the package to what that function returns. What is left are leaves:
literals, names from other packages, calls into them, and expressions that make something new.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import keys, lookups, positions
from douane.detectors._flow.bindings import bound, latest
from douane.detectors._flow.classes import attribute, inherited, member
from douane.detectors._flow.entries import entry_of, left_of
from douane.detectors._flow.foreign import is_foreign
from douane.detectors._flow.index import CLASSES, ELEMENT, EXCEPT, PART, Index
from douane.detectors._flow.invocations import results
from douane.detectors._flow.put import added, filled
from douane.detectors._flow.state import State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.program import Program

_MOST_LEAVES = 100
_MOST_STATES = 500
_MOST_STEPS = 12
_MOST_ABOVE = 8  # folders above a path
_MOST_KEPT = 100_000  # values for which it is remembered what they are other names for

_SAME = frozenset(
    {
        "parenthesized_expression",
        "await_expression",
        "await",
        "as_expression",
        "satisfies_expression",
        "non_null_expression",
        "type_assertion",
        "spread_element",
        "interpolation",
        "template_substitution",
    }
)
_COMPREHENSIONS = frozenset({"list_comprehension", "set_comprehension", "generator_expression"})
_FUNCTION_ITSELF = frozenset({"__func__", "__wrapped__", "__call__"})
_GLOBALS = frozenset({"globalThis", "window", "global"})
_DATA = frozenset({"string", "template_string", "number", "integer", "object", "array", "dictionary", "list"})


def leaves(program: Program, state: State) -> tuple[State, ...]:
    """Return the leaves that *state* is another name for; *state* itself where it is one.

    Where names multiply beyond a bound, *state* is among its own leaves: it can be anything. That one name is
    given more things than the bound is a gap.
    """
    first = state.key
    known = program.leaf_memo.get(first)
    if known is not None and program.is_known(first):
        return known
    if not program.enter(state.index.path):
        return (state,)
    program.begin(first)
    program.leaf_memo[first] = (state,)  # what leads back to itself ends here
    before, program.cut = program.cut, False
    found: list[State] = []
    seen: set[object] = {first}
    pending = deque([state])
    straight = 0  # states that are all that another one is: a chain of names costs time, but has one end
    is_padded = False
    while pending and len(seen) - straight < _MOST_STATES and len(found) < _MOST_LEAVES:
        if not program.can_go_on:
            program.give_up(state.index.path)
            break
        here = pending.popleft()
        program.steps_left -= 1
        ahead = step(program, here)
        if not ahead:
            found.append(here)
            continue
        waiting = len(pending)
        room = waiting + max(_MOST_LEAVES, _MOST_STATES - len(seen) + straight)  # beyond, none is looked at
        for each in ahead:
            key = each.key
            if key not in seen and len(each.steps) <= _MOST_STEPS:
                seen.add(key)
                pending.append(each)
                if len(pending) > room:
                    break
        straight += len(pending) == waiting + 1
        is_padded = is_padded or len(pending) - waiting > _MOST_LEAVES
        if here.node.type == "identifier" and _is_more(program, here):
            found.append(here)
    if pending and program.can_go_on:
        if is_padded:
            program.give_up(state.index.path)
        found.append(state)  # what it stands for is not told, like what is computed at run time
    program.leave()
    program.remember(first, cut_before=before)
    program.leaf_memo[first] = tuple(found)
    return program.leaf_memo[first]


def step(program: Program, state: State) -> tuple[State, ...]:
    """Return what *state* is directly another name for; nothing where it is a leaf."""
    key = state.key
    known = program.step_memo.get(key)
    if known is None or (key in program.cut_steps and not program.is_known(("step", key))):
        if len(program.step_memo) > _MOST_KEPT:
            program.step_memo.clear()
            program.handed_memo.clear()
        before, program.cut = program.cut, False
        known = tuple({each.key: each for each in _step(program, state)}.values())
        if program.cut or key in program.cut_steps:
            program.cut_steps.add(key)
            program.remember(("step", key), cut_before=before)
        else:
            program.cut = before
        program.step_memo[key] = known
    return known


def _step(program: Program, state: State) -> Iterator[State]:
    node, index = state.node, state.index
    kind = node.type
    if kind in _SAME:
        inner = parts(node)
        if inner:
            yield state.at(inner[-1] if kind == "type_assertion" else inner[0], state.steps)
    elif kind in (
        "identifier",
        "shorthand_property_identifier",
        "type_identifier",
    ):  # `export class X` names a type
        name = index.text(node)
        for binding in latest(index, node, name):
            yield from bound(program, state, binding)
        yield from _written(index, state, name)
    elif kind in ("member_expression", "attribute"):
        yield from _member(
            state, node.child_by_field_name("property") or node.child_by_field_name("attribute")
        )
    elif kind in ("subscript_expression", "subscript"):
        yield from _element(program, state)
    elif kind in ("this", "self"):
        class_ = index.enclosing_class(node.start_byte)
        if class_ is not None and state.steps:
            yield from attribute(program, state, index, class_, state.frames)
    elif kind == "super":
        yield from inherited(program, state)
    elif kind in ("call_expression", "call", "new_expression"):
        if kind == "call" and index.text(node, 8) == "super()":
            yield from inherited(program, state)
        yield from results(program, state)
    else:
        yield from _choice(state)
        yield from _entry(program, state)
        yield from _joined(state) if kind == "binary_operator" else ()


def _choice(state: State) -> Iterator[State]:
    """Yield the operands of which a conditional, assignment or `||` expression is one."""
    node, kind = state.node, state.node.type
    if kind == "ternary_expression":
        chosen = [node.child_by_field_name("consequence"), node.child_by_field_name("alternative")]
    elif kind == "conditional_expression":
        inner = parts(node)
        chosen = [inner[0], inner[-1]] if len(inner) == 3 else []
    elif kind == "sequence_expression":
        chosen = parts(node)[-1:]  # type: ignore[assignment]
    elif kind in ("assignment_expression", "named_expression"):
        chosen = [node.child_by_field_name("right") or node.child_by_field_name("value")]
    elif kind in ("binary_expression", "boolean_operator"):
        operator = node.child_by_field_name("operator")
        if operator is None or operator.type not in ("||", "??", "&&", "or", "and"):
            return
        chosen = [node.child_by_field_name("left"), node.child_by_field_name("right")]
        chosen = chosen[1:] if operator.type in ("&&", "and") else chosen
    elif kind == "binary_operator" and state.steps:  # `DEFAULTS | options`: a field is of one of the tables
        operator = node.child_by_field_name("operator")
        if operator is None or operator.type != "|":
            return
        chosen = [node.child_by_field_name("left"), node.child_by_field_name("right")]
    else:
        return
    for each in chosen:
        if each is not None:
            yield state.at(each, state.steps)


def _member(state: State, name: Node | None) -> Iterator[State]:
    owner = state.node.child_by_field_name("object")
    if owner is not None and name is not None:
        called = state.index.text(name)
        if called in _FUNCTION_ITSELF and state.node.type == "attribute" and _is_of_function(state, called):
            yield state.at(owner, state.steps)
            return
        # Of the environment, say, what is left is still nearly all.
        steps = state.steps[1:] if state.steps[:1] and state.steps[0].startswith(EXCEPT) else state.steps
        yield state.at(owner, (called, *steps))


def _is_of_function(state: State, called: str) -> bool:
    """Whether what *called* gives is the function itself; a `__call__` may be a method of its class."""
    return called != "__call__" or state.steps[:1] in (("__code__",), ("__func__",), ("__wrapped__",))


def _element(program: Program, state: State) -> Iterator[State]:
    node = state.node
    owner = node.child_by_field_name("object") or node.child_by_field_name("value")
    key = node.child_by_field_name("index") or node.child_by_field_name("subscript")
    if owner is None or key is None:
        return
    if key.type == "slice":  # its elements are some of the elements
        yield from [state.at(owner, state.steps)] if state.steps[:1] == (ELEMENT,) else []
        return
    name = ELEMENT
    number = positions.number_of(state, key)
    if number is not None:
        folder = _above(state, owner, number)
        if folder is not None:
            yield folder
            return
        chosen = [] if program.is_deep else positions.numbered(program, state, owner, number)
        if chosen:
            yield from chosen
            return
    elif is_foreign(program, state, owner):
        names = [text for text in program.shapes(state.at(key)) if "\ufffc" not in text] or [PART]
        yield from (state.at(owner, (text, *state.steps)) for text in names)
        return
    else:
        texts = () if program.is_deep else keys.texts(program, state, key)
        known = len(texts) == 1 and "\ufffc" not in texts[0]
        name = texts[0] if known else ELEMENT if _counts_through(state, key) else PART
    yield state.at(owner, (name, *state.steps))


def _above(state: State, owner: Node, number: int) -> State | None:
    """Return the folder that *number* folders above a path's own is: ``path.parents[2]``."""
    name = owner.child_by_field_name("attribute") if owner.type == "attribute" else None
    path = owner.child_by_field_name("object") if name is not None else None
    if name is None or path is None or state.index.text(name, 10) != "parents" or number < 0:
        return None
    return state.at(path, ("parent",) * min(number + 1, _MOST_ABOVE) + state.steps)


def _counts_through(state: State, key: Node) -> bool:
    """Whether *key* is the variable of a loop, so that every element is meant."""
    if key.type != "identifier":
        return False
    bindings = state.index.bindings(state.index.text(key), key.start_byte)
    return any(ELEMENT in binding.steps for binding in bindings)


def _entry(program: Program, state: State) -> Iterator[State]:
    """Yield the entry of an object, dictionary, array, tuple or class that the first step names."""
    if not state.steps:
        return
    node = state.node
    wanted, rest = state.steps[0], state.steps[1:]
    if wanted.startswith(EXCEPT):
        yield from left_of(program, state) if node.type in ("object", "dictionary") else ()
    elif node.type in ("object", "dictionary"):
        for child in parts(node):
            yield from entry_of(program, state, child)
    elif node.type in positions.LISTS and wanted in (ELEMENT, PART):
        for child in parts(node):
            if child.type in ("spread_element", "list_splat"):
                yield from (state.at(inner, state.steps) for inner in parts(child))
            else:
                yield state.at(child, rest)
    elif node.type in _COMPREHENSIONS and wanted in (ELEMENT, PART):
        body = node.child_by_field_name("body")
        yield from [state.at(body, rest)] if body is not None else []
    elif node.type == "dictionary_comprehension":
        yield from lookups.entry(state)
    elif node.type in CLASSES:
        class_ = state.index.class_at(node)
        if class_ is not None:
            yield from (state.at(value, left) for value, left in member(state.index, class_, state.steps))
            yield from (
                state.at(method.node, rest) for name, method in class_.methods.items() if name == wanted
            )


def _joined(state: State) -> Iterator[State]:
    """Yield the lists that one is joined of, where an element is meant: ``[first] + others``."""
    operator = state.node.child_by_field_name("operator")
    if operator is None or operator.type != "+" or state.steps[:1] not in ((ELEMENT,), (PART,)):
        return
    for side in (state.node.child_by_field_name("left"), state.node.child_by_field_name("right")):
        if side is not None:
            yield state.at(side, state.steps)


def _is_more(program: Program, state: State) -> bool:
    """Whether the name *state*, which stands for other values, is a value of its own as well."""
    if state.steps:
        return _is_patched(program, state)
    return state.index.module.language.is_python and is_filled_in(program, state)


def is_filled_in(program: Program, state: State) -> bool:
    """Whether *state* is a parameter of a tool that is also given a value by the code.

    That is a default, or what is made of the parameter: whoever calls gives it any other value.
    """
    if state.steps or state.node.type != "identifier":
        return False
    known = state.index.bindings(state.index.text(state.node), state.node.start_byte)
    if len(known) < 2 or not any(each.value is not None for each in known):
        return False
    return any(
        each.parameter is not None and program.is_tool_input(state.index, each.parameter[1]) for each in known
    )


def _is_patched(program: Program, state: State) -> bool:
    """Whether *state* is a function of another package, or of the language, that this one replaces.

    It was something before: ``const send = globalThis.fetch; globalThis.fetch = ...``.
    """
    index = state.index
    if state.steps[0] not in index.writes:
        return False
    name = index.text(state.node)
    written = index.writes_on.get((name, state.steps[0]), ())
    if not written or any(write.value.type in _DATA for write in written):
        return False
    known = index.bindings(name, state.node.start_byte)
    origins = [each.origin for each in known]
    foreign = [each for each in origins if each is not None and program.imported(index, *each) is None]
    return len(foreign) == len(known) and (bool(known) or name in _GLOBALS)


def _written(index: Index, state: State, name: str) -> Iterator[State]:
    """Yield what is put under the first step of *state*, which is *name*, after that was made."""
    if not state.steps:
        return
    if name in index.filling:
        yield from filled(state, name)
    for write in index.written_on(name, state.steps[0], state.node.start_byte):
        yield state.at(write.value, state.steps[1:])
    if state.steps[0] == ELEMENT and name in index.calls_by_receiver:
        scope = index.scope_of(name, state.node.start_byte)
        yield from (state.at(value, steps) for value, steps in added(index, name, scope, state.steps))
