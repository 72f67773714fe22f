"""What a name stands for: a variable of the code that runs, or what the file gives it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.surface.evaluating.frames import Frame
from douane.surface.evaluating.joining import join
from douane.surface.evaluating.members import get
from douane.surface.evaluating.natives_objects import from_json
from douane.surface.evaluating.natives_platform import file_at
from douane.surface.evaluating.serving import serves
from douane.surface.evaluating.values import (
    UNDEFINED,
    Array,
    Class,
    Function,
    Keyed,
    Namespace,
    Object,
    Opaque,
    Thrown,
    Value,
)
from douane.syntax import Place, ancestors
from douane.syntax.exports import whole_export
from douane.syntax.paths import imported_module

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Module
    from douane.syntax.scopes import Binding, Given

_CHANGE = re.compile(
    rb"(?<![\w$.])([A-Za-z_$][\w$]{0,99})(?:"
    rb"\s{0,20}(?:\.\s{0,20}(?:push|unshift|set|add)\s{0,5}\(|\.\s{0,20}[\w$]{1,100}\s{0,20}=(?!=|>)"
    rb"|\[[^\]\n]{1,120}\]\s{0,20}=(?!=|>)|,\s{0,20}\{)"
    rb"|\s{0,5}\|\|\s{0,5}\(\s{0,5}[\w$]{1,100}\s{0,5}=)"
)
MAX_IMPORTING = 2  # times that one import is followed while it is being followed
MAX_CHANGES = 300  # statements of a file that change one value of it
_NOTHING = frozenset({"null", "undefined"})
_FUNCTIONS = frozenset(
    {
        "function_declaration",
        "function_expression",
        "arrow_function",
        "method_definition",
        "generator_function",
        "generator_function_declaration",
    }
)


def variable(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    """Return the value of the name *node*."""
    key = node.id
    if key in machine.names:
        text, binding = machine.names[key]
    else:
        text = module.text(node)
        binding = module.scopes.lookup(text, node.start_byte)
        machine.modules[id(module)] = module
        machine.names[key] = text, binding
    if binding is None:
        if text == "arguments" and frame is not None and frame.arguments is not None:
            return Array(list(frame.arguments))
        known = machine.libraries.named(text, module)
        return known if known is not None else Opaque(Place(module, node), text)
    holder = frame.holder(binding) if frame is not None else None
    if holder is not None:
        return holder.variables[id(binding)]
    bundled = machine.libraries.bundled(text, module)
    if bundled is not None and not _is_import(binding):
        return bundled
    return fixed(machine, module, binding, node)


def set_variable(machine: Machine, module: Module, node: Node, value: Value, frame: Frame | None) -> None:
    """Assign *value* to the variable that *node* names; under a condition it may keep its value."""
    binding = module.scopes.lookup(module.text(node), node.start_byte)
    if binding is None:
        return
    holder = frame.holder(binding) if frame is not None else None
    held, depth = (holder.variables, holder.depth) if holder is not None else (machine.globals, 0)
    condition = machine.condition(depth)
    if condition is not None and id(binding) in held:
        place = Place(module, node)
        defaults = machine.is_unusual(depth)
        value = join(machine, value, held[id(binding)], place, condition, defaults=defaults)
    held[id(binding)] = value


def fixed(machine: Machine, module: Module, binding: Binding, node: Node) -> Value:
    """Return the value that the file itself gives the name of *binding*."""
    key = id(binding)
    if key in machine.globals:
        return machine.globals[key]
    machine.modules[id(module)] = module
    place = Place(module, node)
    if _is_import(binding) and machine.importing.count(key) < MAX_IMPORTING:
        # What is run for the value that is imported may name it as this file does.
        machine.importing.append(key)
        try:
            with machine.elsewhere():
                value = _first(machine, module, binding, place)
        finally:
            machine.importing.remove(key)
        machine.globals[key] = value
        return value
    within = any(given.node.start_byte <= node.start_byte < given.node.end_byte for given in binding.given)
    machine.globals[key] = UNDEFINED if within or not binding.given else Opaque(place, binding.name)
    with machine.elsewhere():
        value = _first(machine, module, binding, place)
        machine.globals[key] = value
        if isinstance(value, Array | Object | Keyed | Class | Function) or value is UNDEFINED:
            _changed(machine, module, binding)
    return machine.globals[key]


def _is_import(binding: Binding) -> bool:
    return binding.only is not None and binding.only.kind == "import"


def _first(machine: Machine, module: Module, binding: Binding, place: Place) -> Value:
    if not binding.given:
        return UNDEFINED
    only = binding.only
    if only is not None:
        return _given(machine, module, only, place)
    if _is_first_time(machine, binding):
        return None if binding.given[0].node.type == "null" else UNDEFINED
    tests = [_beside(module, binding, given.node.start_byte) for given in binding.given[1:]]
    if all(statement is not None and statement.type == "if_statement" for statement in tests):
        # `let x = a; if (test) x = b;`
        machine.globals[id(binding)] = _given(machine, module, binding.given[0], place)
        for statement in {statement.id: statement for statement in tests if statement is not None}.values():
            _run_beside(machine, module, statement)
        return machine.globals[id(binding)]
    # `let x; x = a;` in several places: what it is depends on which ran last.
    values = [_given(machine, module, given, place) for given in binding.given[:8]]
    kept = [value for value in values if value is not None and value is not UNDEFINED]
    known = [value for value in kept if not isinstance(value, Opaque)]
    if not known:
        return kept[0] if len(kept) == 1 else Opaque(place, binding.name)
    result = known[-1]
    for value in known[-2::-1]:
        result = join(machine, value, result, place)
    return result


def _is_first_time(machine: Machine, binding: Binding) -> bool:
    """Whether only the functions that are running give the name a value, as in `if (!kept) kept = make()`."""
    later = [given.node for given in binding.given if given.node.type not in _NOTHING]
    running = set(machine.running)
    return bool(later) and all(any(outer.id in running for outer in ancestors(node)) for node in later)


def _given(  # noqa: PLR0911 - a table
    machine: Machine, module: Module, given: Given, place: Place
) -> Value:
    if given.kind in ("function", "class", "enum"):
        return machine.standing(module, given.node)
    if given.kind == "import":
        value = loaded(machine, module, given.origin)
        if isinstance(value, Opaque) and given.keys and given.keys[0] != "default":
            bundled = machine.libraries.handed_on(module, given.origin, str(given.keys[0]))
            if bundled is not None:
                return bundled
        for step in given.keys:
            if step != "default" or not given.origin.endswith(".json"):  # data is its own default
                value = get(machine, value, str(step), place)
        return value
    if given.kind == "parameter":
        return Opaque(place, given=True)
    if given.kind != "value":
        return Opaque(place)
    try:
        value = machine.value(module, given.node, None)
    except Thrown:
        return Opaque(place)
    for step in given.keys:
        value = get(machine, value, step, place)
    return value


def loaded(machine: Machine, module: Module, specifier: str) -> Value:
    """Return the module that *specifier* names as seen from *module*."""
    known = machine.libraries.module(specifier, module)
    if known is not None:
        return known
    own = file_at(machine, specifier)
    if own is not None and own[1].endswith(".json"):
        data = own[0].tree.get(own[1])
        value = from_json(data.decode("utf-8", "replace")) if data is not None else None
        return value if value is not None else Opaque(Place(module, module.root))
    found = own[0].module(own[1]) if own is not None else imported_module(module, specifier)
    if found is None or not _is_read(module, found):
        return Opaque(Place(module, module.root), specifier.removeprefix("node:"))
    return machine.exports(found)


def _is_read(module: Module, found: Module) -> bool:
    other = found.codebase
    return other is module.codebase or (other is not None and serves(other, found.path))


def required(machine: Machine, module: Module, specifier: str) -> Value:
    """Return what `require(specifier)` returns: `module.exports` if that is assigned, else the exports."""
    value = loaded(machine, module, specifier)
    if isinstance(value, Namespace):
        whole = whole_export(value.module)
        return machine.standing(value.module, whole) if whole is not None else value
    return value


def _changed(machine: Machine, module: Module, binding: Binding) -> None:
    """Run the statements that add to the value of a name: beside its declaration, then of files."""
    done: set[int] = set()
    within: list[Node] = []
    for start in _changes(machine, module).get(binding.name.encode(), ()):
        if not binding.start <= start < binding.end:
            continue
        if module.scopes.lookup(binding.name, start) is not binding:
            continue
        statement = _beside(module, binding, start)
        if statement is None:
            node = module.root.descendant_for_byte_range(start, start + 1)
            within += [node] if node is not None else []
        elif statement.id not in done:
            done.add(statement.id)
            _run_beside(machine, module, statement)
        if len(done) >= MAX_CHANGES:
            return
    if binding.start == 0 and not isinstance(machine.globals[id(binding)], Function):
        machine.affect(module, binding, within)


def _changes(machine: Machine, module: Module) -> dict[bytes, list[int]]:
    """Return where in *module* something may be added to the value of a name, by name."""
    found = machine.changes.get(id(module))
    if found is None:
        found = machine.changes[id(module)] = {}
        machine.modules[id(module)] = module
        for match in _CHANGE.finditer(module.source):
            found.setdefault(match[1], []).append(match.start())
    return found


def _run_beside(machine: Machine, module: Module, statement: Node) -> None:
    from douane.surface.evaluating.statements import run

    if statement.type not in ("expression_statement", "for_in_statement", "if_statement", "for_statement"):
        return
    try:
        run(machine, module, statement, Frame(None))
    except Thrown:
        return


def _beside(module: Module, binding: Binding, position: int) -> Node | None:
    """Return the statement around *position* that runs whenever the declaration of *binding* does."""
    node = module.root.descendant_for_byte_range(position, position + 1)
    for _ in range(40):
        outer = node.parent if node is not None else None
        if node is None or outer is None:
            return None
        if node.type in _FUNCTIONS and not _is_called(node):
            return None
        if outer.type == "program" or (outer.type == "statement_block" and _is_own(outer, binding)):
            return node
        node = outer
    return None


def _is_own(block: Node, binding: Binding) -> bool:
    return (
        block.start_byte >= binding.start
        and block.parent is not None
        and binding.start in (block.start_byte, block.parent.start_byte)
    )


def _is_called(function: Node) -> bool:
    """Whether *function* is called where it stands: `(function () {...})()`."""
    outer = function.parent
    while outer is not None and outer.type == "parenthesized_expression":
        outer = outer.parent
    return outer is not None and outer.type == "call_expression"
