"""Reads the names of a Python file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow import bound, matched, positions, subscripts
from douane.detectors._flow.index import (
    ELEMENT,
    UNNAMED,
    Binding,
    Call,
    Class,
    Function,
    Index,
    Parameter,
    Steps,
    Write,
)
from douane.detectors._flow.spelling import spelt
from douane.syntax.walking import parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

_QUERY = """
(call) @call
[(assignment) (augmented_assignment) (named_expression)] @assign
[(for_statement) (for_in_clause)] @loop
(as_pattern) @as
(match_statement) @match
[(function_definition) (lambda)] @function
(class_definition) @class
[(import_statement) (import_from_statement)] @import
[(return_statement) (yield)] @return
(global_statement) @global
"""

_BY_NAME = 1_000  # added to the position of parameters that no argument without a name fills
# Calls that make another one elsewhere: of the argument at this position, with those behind it.
_FORWARDING = {"to_thread": 0, "run_sync": 0, "run_in_executor": 1, "submit": 0}


def read(module: Module) -> Index:
    """Return the index of *module*."""
    index = Index(module)
    found = module.captures(_QUERY)
    _functions(index, found)
    shared = _globals(index, found.get("global", []))
    for node in found.get("call", ()):
        _call(index, node)
    for node in found.get("assign", ()):
        left = node.child_by_field_name("left") or node.child_by_field_name("name")
        right = node.child_by_field_name("right") or node.child_by_field_name("value")
        if left is not None and right is not None:
            # `a += b` is worth both: what a was, and b.
            whole = node.type == "augmented_assignment" and left.type == "identifier"
            _assign(index, left, node if whole else right, (), shared)
    for node in found.get("loop", ()):
        left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
        if left is not None and right is not None:
            _assign(index, left, right, (ELEMENT,), shared)
    for node in found.get("as", ()):
        _as_pattern(index, node, shared)
    for node in found.get("match", ()):
        matched.bind(index, node, shared)
    for node in found.get("import", ()):
        _import(index, node)
    bound.apply(index)
    subscripts.apply(index)
    return index


def _functions(index: Index, found: dict[str, list[Node]]) -> None:
    classes = []
    for node in found.get("class", ()):
        name = node.child_by_field_name("name")
        class_ = Class(node, index.text(name) if name is not None else "")
        bases = node.child_by_field_name("superclasses")
        class_.bases = [base for base in parts(bases) if base.type != "keyword_argument"] if bases else []
        _fields(index, class_)
        classes.append(class_)
    functions = []
    for node in found.get("function", ()):
        name = node.child_by_field_name("name")
        functions.append(Function(node, index.text(name) if name is not None else ""))
    index.nest(functions, classes)
    for class_ in classes:
        index.bind(class_.name, index.enclosing(class_.node.start_byte), Binding(class_.node, class_=class_))
    for function in functions:
        _function(index, function)
    for node in found.get("return", ()):
        value = parts(node)
        around = index.enclosing(node.start_byte)
        if value and around:
            around.returns.append(value[0])


def _fields(index: Index, class_: Class) -> None:
    """Note what the class body assigns, and the names it only annotates (named tuples, data classes)."""
    body = class_.node.child_by_field_name("body")
    for statement in parts(body) if body is not None else []:
        for node in parts(statement) if statement.type == "expression_statement" else []:
            left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
            if node.type == "assignment" and left is not None and left.type == "identifier":
                class_.fields.append(index.text(left))
                if right is not None:
                    class_.members.setdefault(index.text(left), []).append(right)


def _function(index: Index, function: Function) -> None:
    node = function.node
    owner = index.enclosing_class(node.start_byte)
    is_method = owner is not None and function.parent is index.enclosing(owner.node.start_byte)
    if is_method and owner is not None and function.name:
        function.owner = owner
        owner.methods.setdefault(function.name, function)
    elif function.name:
        index.bind(function.name, function.parent, Binding(node, function=function))
    body = node.child_by_field_name("body")
    if node.type == "lambda" and body is not None:
        function.returns.append(body)
    listed = node.child_by_field_name("parameters")
    position = -1 if function.owner is not None and not _is_static(index, node) else 0
    for each in parts(listed) if listed is not None else []:
        position += _BY_NAME if each.type == "keyword_separator" else 0
        if each.type in ("keyword_separator", "positional_separator"):
            continue
        parameter = _parameter(index, function, each, position)
        # What stands behind `*` or `*args` is only given by name.
        position += _BY_NAME if parameter.rest else 1


def _is_static(index: Index, node: Node) -> bool:
    around = node.parent
    return (
        around is not None
        and around.type == "decorated_definition"
        and "@staticmethod" in index.text(around, 200)
    )


def _parameter(index: Index, function: Function, node: Node, position: int) -> Parameter:
    named = node.child_by_field_name("name")
    default = node.child_by_field_name("value")
    if named is None:
        inner = parts(node) if node.type != "identifier" else [node]
        named = inner[0] if inner else node
    rest = node.type in ("list_splat_pattern", "dictionary_splat_pattern")
    if named.type in ("list_splat_pattern", "dictionary_splat_pattern"):
        rest, named = True, parts(named)[0]
    parameter = Parameter(position, index.text(named), named, rest)
    function.parameters.append(parameter)
    index.bind(parameter.name, function, Binding(named, parameter=(function, parameter)))
    if default is not None:
        index.bind(parameter.name, function, Binding(named, value=default))
    return parameter


def _globals(index: Index, nodes: list[Node]) -> set[tuple[str, int]]:
    shared = set()
    for node in nodes:
        around = index.enclosing(node.start_byte)
        shared |= {(index.text(name), id(around)) for name in parts(node)}
    return shared


def _call(index: Index, node: Node) -> None:
    callee = node.child_by_field_name("function")
    listed = node.child_by_field_name("arguments")
    if callee is None:
        return
    callee = strip(callee)
    arguments: list[Node] = []
    keywords: dict[str, Node] | None = None
    given = [] if listed is None else parts(listed) if listed.type == "argument_list" else [listed]
    for each in given:
        if each.type == "keyword_argument":
            name, value = each.child_by_field_name("name"), each.child_by_field_name("value")
            if name is not None and value is not None:
                keywords = keywords or {}
                keywords[index.text(name)] = value
        else:
            arguments.append(each)
    called, receiver = _called(index, callee)
    skipped = _FORWARDING.get(called)
    if (
        skipped is not None
        and len(arguments) > skipped
        and arguments[skipped].type in ("identifier", "attribute")
        and not _is_own_method(index, called, receiver)
    ):
        callee, arguments = arguments[skipped], arguments[skipped + 1 :]
        called, receiver = _called(index, callee)
    made = callee.child_by_field_name("function") if callee.type == "call" else None
    if made is not None and index.text(made, 100).endswith("methodcaller") and arguments:
        called, receiver, arguments = _by_name(index, callee, arguments[0])
    index.add_call(Call(node, callee, called, receiver, arguments, keywords or UNNAMED))


def _is_own_method(index: Index, called: str, receiver: Node | None) -> bool:
    """Whether *called*, on ``self``, is a method of this file that only bears such a name."""
    own = receiver is not None and index.text(receiver, 10) in ("self", "cls")
    return own and f"def {called}(".encode() in index.module.source


def _by_name(index: Index, maker: Node, owner: Node) -> tuple[str, Node, list[Node]]:
    """Return name, receiver and arguments of the call that *maker*, a ``methodcaller``, makes."""
    listed = maker.child_by_field_name("arguments")
    given = parts(listed) if listed is not None else []
    return (spelt(index, given[0]) if given else "", owner, given[1:])


def _called(index: Index, callee: Node) -> tuple[str, Node | None]:
    """Return the last part of the name of *callee*, and what it is called on."""
    if callee.type == "attribute":
        attribute = callee.child_by_field_name("attribute")
        return index.text(attribute) if attribute is not None else "", callee.child_by_field_name("object")
    if callee.type == "subscript":
        key = callee.child_by_field_name("subscript")
        return spelt(index, key) if key is not None else "", callee.child_by_field_name("value")
    return (index.text(callee), None) if callee.type == "identifier" else ("", None)


def _assign(index: Index, left: Node, right: Node, steps: Steps, shared: set[tuple[str, int]]) -> None:
    pending: list[tuple[Node, Node, Steps, int | None]] = [(left, right, steps, None)]
    while pending:
        target, value, taken, place = pending.pop()
        if target.type == "identifier":
            name = index.text(target)
            here = index.enclosing(target.start_byte)
            scope = None if (name, id(here)) in shared else here
            index.bind(name, scope, Binding(target, value=value, steps=taken))
        elif target.type == "attribute":
            owner, attribute = target.child_by_field_name("object"), target.child_by_field_name("attribute")
            if owner is not None and attribute is not None:
                index.add_write(Write(owner, index.text(attribute), value, place))
        elif target.type == "subscript":
            owner, key = target.child_by_field_name("value"), target.child_by_field_name("subscript")
            if owner is not None and key is not None:
                name = index.text(key)
                constant = spelt(index, key) if len(name) < 100 else ""
                index.add_write(Write(owner, constant or ELEMENT, value))
        elif target.type in ("pattern_list", "tuple_pattern", "list_pattern", "tuple", "list"):
            targets, values = parts(target), parts(value)
            paired = value.type in ("expression_list", "tuple") and len(values) == len(targets)
            if paired and not taken:
                pending += [(one, its, (), None) for one, its in zip(targets, values, strict=True)]
            else:
                # What is left of a list is a list of its elements.
                rests = [one.type == "list_splat_pattern" for one in targets]
                places = positions.places(target) if not taken else {}
                pending += [
                    (one, value, taken, None) if rest else (one, value, (*taken, ELEMENT), places.get(one.id))
                    for one, rest in zip(targets, rests, strict=True)
                ]
        elif target.type == "list_splat_pattern":
            pending += [(one, value, taken, None) for one in parts(target)]


def _as_pattern(index: Index, node: Node, shared: set[tuple[str, int]]) -> None:
    inner = parts(node)
    alias = node.child_by_field_name("alias")
    if alias is None or not inner:
        return
    is_caught = node.parent is not None and node.parent.type == "except_clause"
    for target in parts(alias):
        _assign(index, target, node if is_caught else inner[0], (), shared)


def _import(index: Index, node: Node) -> None:
    scope = index.enclosing(node.start_byte)
    module = node.child_by_field_name("module_name")
    origin = index.text(module) if module is not None else ""
    for each in node.children_by_field_name("name"):
        name = each.child_by_field_name("name") if each.type == "aliased_import" else each
        alias = each.child_by_field_name("alias") if each.type == "aliased_import" else None
        if name is None:
            continue
        dotted = index.text(name)
        if module is not None:
            local = index.text(alias) if alias is not None else dotted
            index.bind(local, scope, Binding(each, origin=(origin, (dotted,))))
        elif alias is not None:
            index.bind(index.text(alias), scope, Binding(each, origin=(dotted, ())))
        else:
            first = dotted.split(".")[0]
            index.bind(first, scope, Binding(each, origin=(first, ())))
    if any(child.type == "wildcard_import" for child in node.children):
        index.reexports.append(origin)
