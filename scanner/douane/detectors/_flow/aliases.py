"""Following a value to where it comes from, as long as it stays the same value.

A name leads to what was assigned to it, a property to the entry of the object, a parameter to the arguments
of the calls, a call of a function of the package to what that function returns. What is left are leaves:
literals, names from other packages, calls into them, and expressions that make something new.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.index import (
    ELEMENT,
    PART,
    Binding,
    Call,
    Class,
    Function,
    Index,
    Parameter,
    Steps,
)
from douane.detectors._flow.state import Frame, State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.program import Program

_MOST_LEAVES = 24
_MOST_STATES = 200
_MOST_FRAMES = 5
_MOST_CALLERS = 40
_MOST_STEPS = 12
_DEEPEST = 12
_LONGEST_REEXPORT = 8

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
FUNCTIONS = frozenset(
    {
        "function_declaration",
        "function_expression",
        "arrow_function",
        "method_definition",
        "generator_function",
        "generator_function_declaration",
        "function_definition",
        "lambda",
    }
)
_CLASSES = frozenset({"class_declaration", "class", "class_definition"})
_LOADERS = frozenset({"require", "import", "__import__", "importlib.import_module", "module.require"})
# `node:` modules whose name has a slash; everything else with one is a package's own file.
_SLASHED = {
    "fs/promises": "fs.promises",
    "dns/promises": "dns.promises",
    "timers/promises": "timers.promises",
    "stream/promises": "stream.promises",
    "path/posix": "path",
    "path/win32": "path",
}
_GLOBALS = ("globalThis.", "window.", "global.", "self.window.", "builtins.", "__builtins__.")


def leaves(program: Program, state: State) -> tuple[State, ...]:
    """Return the leaves that *state* is another name for; *state* itself where it is one."""
    known = program.leaf_memo.get(state.key)
    if known is not None:
        return known
    program.leaf_memo[state.key] = (state,)  # what leads back to itself ends here
    found: list[State] = []
    seen = {state.key}
    pending = [state]
    while pending and len(seen) < _MOST_STATES and len(found) < _MOST_LEAVES:
        here = pending.pop(0)
        onward = list(step(program, here))
        if not onward:
            found.append(here)
        for each in onward:
            if each.key not in seen and len(each.steps) <= _MOST_STEPS:
                seen.add(each.key)
                pending.append(each)
    program.leaf_memo[state.key] = tuple(found)
    return tuple(found)


def step(program: Program, state: State) -> Iterator[State]:
    """Yield what *state* is directly another name for; nothing where it is a leaf."""
    node, index = state.node, state.index
    kind = node.type
    if kind in _SAME:
        inner = parts(node)
        if inner:
            yield state.at(inner[-1] if kind == "type_assertion" else inner[0], state.steps)
    elif kind in ("identifier", "shorthand_property_identifier"):
        for binding in index.bindings(index.text(node), node.start_byte):
            yield from bound(program, state, binding)
        yield from _written(index, state)
    elif kind in ("member_expression", "attribute"):
        yield from _member(
            state, node.child_by_field_name("property") or node.child_by_field_name("attribute")
        )
    elif kind in ("subscript_expression", "subscript"):
        yield from _element(program, state)
    elif kind in ("this", "self"):
        class_ = index.enclosing_class(node.start_byte)
        if class_ is not None and state.steps:
            yield from _attribute(program, state, index, class_, state.frames)
    elif kind in ("call_expression", "call", "new_expression"):
        yield from _called(program, state)
    else:
        yield from _choice(state)
        yield from _entry(state)


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
    else:
        return
    for each in chosen:
        if each is not None:
            yield state.at(each, state.steps)


def _member(state: State, name: Node | None) -> Iterator[State]:
    owner = state.node.child_by_field_name("object")
    if owner is not None and name is not None:
        yield state.at(owner, (state.index.text(name), *state.steps))


def _element(program: Program, state: State) -> Iterator[State]:
    node = state.node
    owner = node.child_by_field_name("object") or node.child_by_field_name("value")
    key = node.child_by_field_name("index") or node.child_by_field_name("subscript")
    if owner is None or key is None or key.type == "slice":
        return
    name = ELEMENT
    if key.type not in ("number", "integer"):
        texts = program.shapes(state.at(key))
        known = len(texts) == 1 and "\ufffc" not in texts[0]
        name = texts[0] if known else ELEMENT if _counts_through(state, key) else PART
    yield state.at(owner, (name, *state.steps))


def _counts_through(state: State, key: Node) -> bool:
    """Whether *key* is the variable of a loop, so that every element is meant."""
    if key.type != "identifier":
        return False
    bindings = state.index.bindings(state.index.text(key), key.start_byte)
    return any(ELEMENT in binding.steps for binding in bindings)


def _entry(state: State) -> Iterator[State]:
    """Yield the entry of an object, dictionary, array or tuple literal that the first step names."""
    if not state.steps:
        return
    node, index = state.node, state.index
    wanted, rest = state.steps[0], state.steps[1:]
    if node.type in ("object", "dictionary"):
        for child in parts(node):
            if child.type == "pair":
                key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
                if (
                    key is not None
                    and value is not None
                    and wanted in (ELEMENT, PART, index.text(key).strip("'\""))
                ):
                    yield state.at(value, rest)
            elif child.type in ("spread_element", "dictionary_splat"):
                yield from (state.at(inner, state.steps) for inner in parts(child))
            elif child.type == "shorthand_property_identifier" and wanted in (
                ELEMENT,
                PART,
                index.text(child),
            ):
                yield state.at(child, rest)
            elif child.type == "method_definition":
                name = child.child_by_field_name("name")
                if name is not None and wanted in (ELEMENT, PART, index.text(name)):
                    yield state.at(child, rest)
    elif node.type in ("array", "list", "tuple", "set", "expression_list") and wanted in (ELEMENT, PART):
        for child in parts(node):
            spread = child.type in ("spread_element", "list_splat")
            yield from (
                (state.at(inner, state.steps) for inner in parts(child))
                if spread
                else [state.at(child, rest)]
            )
    elif node.type in _CLASSES:
        class_ = index.class_at(node)
        if class_ is not None:
            yield from (state.at(value, rest) for value in class_.members.get(wanted, ()))
            if wanted in class_.methods:
                yield state.at(class_.methods[wanted].node, rest)


def _written(index: Index, state: State) -> Iterator[State]:
    """Yield what was assigned to the property of the name that the first step names."""
    if not state.steps:
        return
    name = index.text(state.node)
    for write in index.writes.get(state.steps[0], ())[:50]:
        target = write.target
        if target.type == "identifier" and index.text(target) == name:
            here = index.scope_of(name, state.node.start_byte)
            if index.scope_of(name, target.start_byte) is here:
                yield state.at(write.value, state.steps[1:])


# --- bindings --------------------------------------------------------------------------------------------


def bound(program: Program, state: State, binding: Binding, depth: int = 0) -> Iterator[State]:
    """Yield what *binding*, of a name in the file of *state*, gives the name."""
    index, rest = state.index, state.steps
    if binding.value is not None and binding.value.id != state.node.id:
        yield State(index, binding.value, binding.steps + rest, state.frames)
    elif binding.function is not None:
        yield State(index, binding.function.node, rest, state.frames)
    elif binding.class_ is not None:
        yield State(index, binding.class_.node, rest, state.frames)
    elif binding.parameter is not None:
        function, parameter = binding.parameter
        yield from argument_of(program, state, function, parameter, binding.steps + rest)
    elif binding.origin is not None and depth < _LONGEST_REEXPORT:
        origin, taken = binding.origin
        target = program.imported(index, origin, taken + rest)
        if target is not None:
            yield from _exported(program, state, *target, depth + 1)


def _exported(program: Program, state: State, path: str, steps: Steps, depth: int = 0) -> Iterator[State]:
    for index, binding, rest in program.exported(path, steps):
        yield from bound(program, State(index, binding.node, rest, state.frames), binding, depth)
        if binding.value is not None and binding.value.id == binding.node.id:
            yield State(index, binding.value, rest, state.frames)


def argument_of(
    program: Program, state: State, function: Function, parameter: Parameter, steps: Steps
) -> Iterator[State]:
    """Yield what the callers of *function* hand over as *parameter*: those of the call being followed."""
    for depth in range(len(state.frames) - 1, -1, -1):
        frame = state.frames[depth]
        if frame.function is function:
            yield from _handed(frame.caller, frame.call, parameter, steps, self_too=True)
            return
    if parameter.position == -1:
        if function.owner is not None and steps:
            inside = State(state.index, parameter.node, steps, state.frames)
            yield from _attribute(program, inside, state.index, function.owner, state.frames)
        return
    if len(state.frames) >= _MOST_FRAMES or program.is_tool_input(state.index, parameter):
        return
    for caller in program.callers(state.index, function)[:_MOST_CALLERS]:
        call = caller.index.call_at(caller.node)
        if call is not None:
            yield from _handed(caller, call, parameter, steps, self_too=False)
    yield from _called_back(program, state, function, parameter, steps)


def _handed(
    caller: State, call: Call, parameter: Parameter, steps: Steps, *, self_too: bool
) -> Iterator[State]:
    if parameter.position == -1:
        if call.constructs or call.receiver is None:
            yield caller.at(call.node, steps)
        elif self_too:
            yield caller.at(call.receiver, steps)
        return
    if parameter.name in call.keywords:
        yield caller.at(call.keywords[parameter.name], steps)
        return
    for position, argument in enumerate(call.arguments):
        if argument.type in ("spread_element", "list_splat"):
            yield from (caller.at(inner, (ELEMENT, *steps)) for inner in parts(argument))
            return
        if position == parameter.position or (parameter.rest and position > parameter.position):
            yield caller.at(argument, steps[1:] if parameter.rest and steps[:1] == (ELEMENT,) else steps)
            if not parameter.rest:
                return


def _called_back(
    program: Program, state: State, function: Function, parameter: Parameter, steps: Steps
) -> Iterator[State]:
    """Yield what a function of the package hands to *function* where it gets it as an argument."""
    listed = function.node.parent
    around = listed.parent if listed is not None and listed.type in ("arguments", "argument_list") else None
    call = state.index.call_at(around) if around is not None else None
    if call is None or len(state.frames) >= _MOST_FRAMES:
        return
    position = next((i for i, node in enumerate(call.arguments) if node.id == function.node.id), -1)
    caller = state.at(call.node)
    for index, target in functions_called(program, caller):
        frames = (*state.frames, Frame(target, call, caller))
        for taken in target.parameters:
            if taken.position == position and taken.name:
                for inner in index.calls_by_name.get(taken.name, ()):
                    if index.enclosing(inner.node.start_byte) is not None and inner.receiver is None:
                        yield from _handed(
                            State(index, inner.node, (), frames), inner, parameter, steps, self_too=False
                        )


# --- calls -----------------------------------------------------------------------------------------------


def _called(program: Program, state: State) -> Iterator[State]:
    call = state.index.call_at(state.node)
    if call is None:
        return
    loaded = _loaded(program, state, call)
    if loaded is not None:
        target = program.imported(state.index, loaded, state.steps)
        if target is not None:
            yield from _exported(program, state, *target)
        return
    for leaf in leaves(program, state.at(call.callee)):
        function = leaf.index.function_at(leaf.node) if leaf.node.type in FUNCTIONS else None
        if function is not None and not leaf.steps:
            yield from _returned(state, call, leaf, function)
        elif leaf.node.type in _CLASSES and state.steps:
            class_ = leaf.index.class_at(leaf.node)
            if class_ is not None:
                yield from _attribute(program, state, leaf.index, class_, state.frames, call)
    if not call.constructs and state.steps and call.name == "dict" and state.steps[0] in call.keywords:
        yield state.at(call.keywords[state.steps[0]], state.steps[1:])


def _returned(state: State, call: Call, leaf: State, function: Function) -> Iterator[State]:
    if len(state.frames) >= _MOST_FRAMES or any(frame.function is function for frame in state.frames):
        return
    frames = (*state.frames, Frame(function, call, state.at(call.node)))
    for value in function.returns[:12]:
        yield State(leaf.index, value, state.steps, frames)


def _loaded(program: Program, state: State, call: Call) -> str | None:
    """Return the name of the module that *call* loads, if it loads one that can be told."""
    if call.name not in ("require", "import", "__import__", "import_module") or not call.arguments:
        return None
    texts = program.shapes(state.at(call.arguments[0]))
    return texts[0] if texts and "\ufffc" not in texts[0] else None


def functions_called(program: Program, state: State) -> list[tuple[Index, Function]]:
    """Return the functions of the package that the call at *state* can mean."""
    call = state.index.call_at(state.node)
    if call is None:
        return []
    found = []
    for leaf in leaves(program, state.at(call.callee)):
        if leaf.node.type in FUNCTIONS and not leaf.steps:
            function = leaf.index.function_at(leaf.node)
            found += [(leaf.index, function)] if function is not None else []
        elif leaf.node.type in _CLASSES and not leaf.steps:
            class_ = leaf.index.class_at(leaf.node)
            maker = class_ and (class_.methods.get("constructor") or class_.methods.get("__init__"))
            found += [(leaf.index, maker)] if maker is not None else []
    return found


def _attribute(
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
        if maker is not None and made_by is not None and len(frames) < _MOST_FRAMES:
            inside = (*frames, Frame(maker, made_by, state.at(made_by.node)))
        if name in class_.methods:
            yield State(index, class_.methods[name].node, rest, frames)
        yield from (State(index, value, rest, inside) for value in class_.members.get(name, ()))
        for write in index.writes.get(name, ())[:50]:
            if _is_own(index, write.target, class_):
                yield State(index, write.value, rest, inside)
        if maker is None and made_by is not None and name in class_.fields:
            place = class_.fields.index(name)
            given = made_by.keywords.get(name)
            if given is None and place < len(made_by.arguments):
                given = made_by.arguments[place]
            if given is not None:
                yield state.at(given, rest)
        base = _base(program, index, class_)
        if base is None:
            return
        index, class_ = base


def _base(program: Program, index: Index, class_: Class) -> tuple[Index, Class] | None:
    for node in class_.bases[:4]:
        for leaf in leaves(program, State(index, node)):
            found = leaf.index.class_at(leaf.node) if leaf.node.type in _CLASSES else None
            if found is not None and found is not class_:
                return leaf.index, found
    return None


def _is_own(index: Index, target: Node, class_: Class) -> bool:
    named = target.type == "this" or (target.type == "identifier" and index.text(target) in ("self", "cls"))
    return named and index.enclosing_class(target.start_byte) is class_


# --- names from elsewhere --------------------------------------------------------------------------------


def origins(program: Program, state: State, depth: int = 0) -> tuple[str, ...]:
    """Return the dotted names that *state* can be, ``()`` standing for the result of a call."""
    known = program.origin_memo.get(state.key)
    if known is not None or depth > _DEEPEST:
        return known or ()
    program.origin_memo[state.key] = ()
    found: dict[str, None] = {}
    for leaf in leaves(program, state):
        for name in _name_of(program, leaf, depth):
            if len(name) < 300:
                found[_plain(name)] = None
    program.origin_memo[state.key] = tuple(found)
    return tuple(found)


def _name_of(program: Program, leaf: State, depth: int) -> Iterator[str]:
    node, index = leaf.node, leaf.index
    tail = "".join(f".{part}" for part in leaf.steps if part != "default")
    call = index.call_at(node)
    if call is not None:
        yield from (f"{name}{tail}" for name in _result_of(program, leaf, call, depth))
    elif node.type in ("identifier", "import"):
        yield from _name_bound(index, node, tail)
    elif node.type == "binary_operator" and tail:  # the path that `pathlib.Path.home() / "x"` is
        left = node.child_by_field_name("left")
        names = origins(program, leaf.at(left), depth + 1) if left is not None else ()
        yield from (f"{name}{tail}" for name in names or ("?",))
    elif tail:
        yield f"?{tail}"


def _name_bound(index: Index, node: Node, tail: str) -> Iterator[str]:
    name = index.text(node)
    known = index.bindings(name, node.start_byte)
    if not known:
        yield name + tail
    for binding in known:
        if binding.origin is not None:
            origin, taken = binding.origin
            yield _module(origin) + "".join(f".{part}" for part in taken if part != "default") + tail
        elif tail:
            yield f"?{tail}"


def _result_of(program: Program, leaf: State, call: Call, depth: int) -> Iterator[str]:
    loaded = _loaded(program, leaf, call)
    if loaded is not None:
        yield _module(loaded)
        return
    if call.name == "getattr" and len(call.arguments) > 1:
        names = program.shapes(leaf.at(call.arguments[1]))
        for owner in origins(program, leaf.at(call.arguments[0]), depth + 1):
            yield from (f"{owner}.{name}" for name in names if "\ufffc" not in name)
        return
    for callee in origins(program, leaf.at(call.callee), depth + 1):
        yield f"{callee}()"


def _module(name: str) -> str:
    name = name.removeprefix("node:")
    return _SLASHED.get(name, name)


def _plain(name: str) -> str:
    for prefix in _GLOBALS:
        name = name.removeprefix(prefix)
    return name
