"""Reads the names of a JavaScript or TypeScript file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow import bound
from douane.detectors._flow.index import (
    ELEMENT,
    EXCEPT,
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
[(call_expression) (new_expression)] @call
[(variable_declarator) (assignment_expression) (augmented_assignment_expression)] @assign
(for_in_statement) @loop
(catch_clause) @catch
[(function_declaration) (function_expression) (arrow_function) (method_definition)
 (generator_function) (generator_function_declaration)] @function
[(class_declaration) (class)] @class
(import_statement) @import
(export_statement) @export
[(return_statement) (yield_expression)] @return
"""
_TYPED = "(enum_declaration) @class\n"
# What makes a parameter of a constructor a field of the class as well.
_FIELD_MARKS = frozenset({"accessibility_modifier", "readonly", "override_modifier"})
_LIMIT = 64  # levels of a destructuring pattern or of a chain of members


def read(module: Module) -> Index:
    """Return the index of *module*."""
    index = Index(module)
    found = module.captures(_QUERY + (_TYPED if module.language in ("typescript", "tsx") else ""))
    _functions(index, found)
    for node in found.get("call", ()):
        _call(index, node)
    for node in found.get("assign", ()):
        _assignment(index, node)
    for node in found.get("loop", ()):
        _loop(index, node)
    for node in found.get("catch", ()):
        _catch(index, node)
    for node in found.get("import", ()):
        _import(index, node)
    for node in found.get("export", ()):
        _export(index, node)
    bound.apply(index)
    return index


def _functions(index: Index, found: dict[str, list[Node]]) -> None:
    classes = [_class(index, node) for node in found.get("class", ())]
    functions = [Function(node, _name(index, node)) for node in found.get("function", ())]
    index.nest(functions, classes)
    for class_ in classes:
        if class_.name:
            index.bind(
                class_.name, index.enclosing(class_.node.start_byte), Binding(class_.node, class_=class_)
            )
    for function in functions:
        _function(index, function)
    for node in found.get("return", ()):
        value = parts(node)
        around = index.enclosing(node.start_byte)
        if value and around:
            around.returns.append(value[0])


def _function(index: Index, function: Function) -> None:
    node = function.node
    if node.type == "method_definition":
        function.owner = index.enclosing_class(node.start_byte)
        if function.owner is not None:
            function.owner.methods.setdefault(function.name, function)
    elif function.name and node.child_by_field_name("name") is not None:
        scope = function.parent if node.type.endswith("declaration") else function
        index.bind(function.name, scope, Binding(node, function=function))
    body = node.child_by_field_name("body")
    if node.type == "arrow_function" and body is not None and body.type != "statement_block":
        function.returns.append(body)
    single = node.child_by_field_name("parameter")
    listed = node.child_by_field_name("parameters")
    given = [single] if single is not None else parts(listed) if listed is not None else []
    for position, each in enumerate(item for item in given if index.text(item, 5) != "this"):
        if each.type == "identifier":  # most are
            parameter = Parameter(position, index.text(each), each)
            function.parameters.append(parameter)
            index.bind(parameter.name, function, Binding(each, parameter=(function, parameter)))
            continue
        pattern = each.child_by_field_name("pattern") or each
        rest = pattern.type == "rest_pattern"
        name = index.text(pattern) if pattern.type == "identifier" else ""
        if pattern.type == "assignment_pattern":
            name = index.text(pattern.children[0])
        parameter = Parameter(position, name, pattern, rest)
        if (
            function.owner is not None
            and name
            and any(child.type in ("accessibility_modifier", "readonly") for child in each.children)
        ):  # `constructor(private readonly key: string)` also declares the field
            function.owner.members.setdefault(name, []).append(pattern)
        function.parameters.append(parameter)
        if function.owner is not None and any(child.type in _FIELD_MARKS for child in each.children):
            function.owner.members.setdefault(name, []).append(pattern)
        default = each.child_by_field_name("value")
        _unpack(index, pattern, function, None, (), (function, parameter))
        if default is not None:
            _unpack(index, pattern, function, default, (), None)


def _name(index: Index, node: Node) -> str:
    named = node.child_by_field_name("name")
    if named is None:
        parent = node.parent
        for field in ("name", "left", "key", "property"):
            named = parent.child_by_field_name(field) if parent is not None else None
            if named is not None:
                break
    if named is None:
        return ""
    if named.type == "member_expression":
        named = named.child_by_field_name("property") or named
    return index.text(named).strip("'\"") if named.end_byte - named.start_byte < 200 else ""


def _class(index: Index, node: Node) -> Class:
    class_ = Class(node, _name(index, node))
    for child in node.children:
        if child.type == "class_heritage":
            inner = parts(child)
            first = inner[0] if inner else None
            if first is not None and first.type == "extends_clause":
                first = first.child_by_field_name("value")
            class_.bases += [first] if first is not None else []
    body = node.child_by_field_name("body")
    for member in parts(body) if body is not None else []:
        if member.type in ("field_definition", "public_field_definition", "enum_assignment"):
            name = member.child_by_field_name("property") or member.child_by_field_name("name")
            value = member.child_by_field_name("value")
            if name is not None and value is not None:
                class_.members.setdefault(index.text(name), []).append(value)
    return class_


def _call(index: Index, node: Node) -> None:
    constructs = node.type == "new_expression"
    callee = node.child_by_field_name("constructor" if constructs else "function")
    if callee is None:
        return
    callee = strip(callee)
    listed = node.child_by_field_name("arguments")
    given: list[Node] | None = []
    if listed is not None:
        given = None if listed.type == "arguments" else [listed, *_substituted(listed)]
        if index.module.source.startswith(b"Reflect.", callee.start_byte):
            callee, given = _reflected(index, callee, parts(listed) if given is None else given)
    name, receiver = _called(index, callee)
    index.add_call(Call(node, callee, name, receiver, given, constructs=constructs))


def _reflected(index: Index, callee: Node, arguments: list[Node]) -> tuple[Node, list[Node]]:
    """Return what is called, with what, where that is done by ``Reflect.apply`` or ``Reflect.construct``."""
    handed = {"Reflect.apply": 2, "Reflect.construct": 1}.get(index.text(callee, 20))
    if callee.type != "member_expression" or handed is None or len(arguments) <= handed:
        return callee, arguments
    listed = strip(arguments[handed])
    return strip(arguments[0]), parts(listed) if listed.type == "array" else [listed]


def _substituted(template: Node) -> list[Node]:
    """Return what is put into *template*: a tag is handed each of it."""
    inner = (parts(child) for child in template.named_children if child.type == "template_substitution")
    return [each[0] for each in inner if each]


def _called(index: Index, callee: Node) -> tuple[str, Node | None]:
    kind = callee.type
    if kind == "member_expression":
        property_ = callee.child_by_field_name("property")
        return (index.text(property_) if property_ else "", callee.child_by_field_name("object"))
    if kind == "subscript_expression":
        key = callee.child_by_field_name("index")
        return spelt(index, key) if key is not None else "", callee.child_by_field_name("object")
    if kind in ("identifier", "import", "super"):
        return index.text(callee), None
    return "", None


def _assignment(index: Index, node: Node) -> None:
    kind = node.type
    declared = kind == "variable_declarator"
    left = node.child_by_field_name("name" if declared else "left")
    right = node.child_by_field_name("value" if declared else "right")
    if left is None or right is None:
        return
    # `a += b` is worth both: what a was, and b; `a ??= b` is b where a was nothing yet.
    operator = node.child_by_field_name("operator")
    whole = kind == "augmented_assignment_expression" and left.type == "identifier"
    whole = whole and (operator is None or operator.type not in ("??=", "||="))
    value = node if whole else right
    _assign(index, strip(left), value, (), index.enclosing(node.start_byte), declared=declared)


def _assign(
    index: Index, left: Node, right: Node, steps: Steps, here: Function | None, *, declared: bool
) -> None:
    kind = left.type
    if kind in ("member_expression", "subscript_expression"):
        name, target = _called(index, left)
        if target is not None:
            index.add_write(Write(target, name or ELEMENT, right))
            _commonjs(index, left, right)
        return
    if kind == "identifier":
        name = index.text(left)
        scope = here if declared else index.scope_of(name, left.start_byte)
        index.bind(name, scope, Binding(left, value=right, steps=steps))
        return
    _unpack(index, left, here, right, steps, None)


def _loop(index: Index, node: Node) -> None:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    if left is not None and right is not None:
        _unpack(index, left, index.enclosing(node.start_byte), right, (ELEMENT,), None)


def _catch(index: Index, node: Node) -> None:
    """Bind the name of what is caught: whatever it is, it is no other thing that bears the name elsewhere."""
    caught = node.child_by_field_name("parameter")
    if caught is not None and caught.type == "object_pattern":
        _unpack(index, caught, index.enclosing(node.start_byte), node, (), None)
    elif caught is not None and caught.type == "identifier":
        index.bind(index.text(caught), index.enclosing(node.start_byte), Binding(caught, value=node))


def _unpack(
    index: Index,
    pattern: Node,
    scope: Function | None,
    value: Node | None,
    steps: Steps,
    parameter: tuple[Function, Parameter] | None,
) -> None:
    """Bind every name in *pattern* to its part of *value* or of *parameter*."""
    pending = [(pattern, steps)]
    while pending:
        node, taken = pending.pop()
        if len(taken) > _LIMIT:
            continue
        kind = node.type
        if kind in ("identifier", "shorthand_property_identifier_pattern"):
            shorthand = (index.text(node),) if kind != "identifier" else ()
            name = index.text(node)
            index.bind(name, scope, Binding(node, value=value, steps=taken + shorthand, parameter=parameter))
        elif kind == "pair_pattern":
            key, inner = node.child_by_field_name("key"), node.child_by_field_name("value")
            if key is not None and inner is not None:
                pending.append((inner, (*taken, spelt(index, key) or index.text(key).strip("'\""))))
        elif kind == "array_pattern":
            # What is left of a list is a list of its elements.
            pending += [
                (child, taken if child.type == "rest_pattern" else (*taken, ELEMENT)) for child in parts(node)
            ]
        elif kind in ("assignment_pattern", "object_assignment_pattern"):
            left, default = node.child_by_field_name("left"), node.child_by_field_name("right")
            if left is not None:
                pending.append((left, taken))
                if default is not None and left.type != "object_pattern":
                    name = index.text(left)
                    index.bind(name, scope, Binding(left, value=default))
        elif kind in ("object_pattern", "rest_pattern"):
            but = _but(index, node) if kind == "object_pattern" and value is not None else ()
            for child in parts(node):
                pending.append((child, (*taken, *but) if child.type == "rest_pattern" else taken))


def _but(index: Index, pattern: Node) -> Steps:
    """Return the step that takes what *pattern* names out of what is left of an object."""
    named = (child.child_by_field_name("key") or child for child in parts(pattern))
    names = [index.text(each, 100).strip("'\"") for each in named if each.type != "rest_pattern"]
    return (EXCEPT + ",".join(name.partition("=")[0].strip() for name in names),) if names else ()


# --- modules -------------------------------------------------------------------------------------------


def _import(index: Index, node: Node) -> None:
    source = node.child_by_field_name("source")
    clause = next((child for child in node.children if child.type == "import_clause"), None)
    if source is None:
        for child in node.children:
            if child.type == "import_require_clause":
                _import_equals(index, child)
        return
    origin = index.text(source).strip("'\"")
    if clause is None:
        index.loaded.append(origin)
    for child in parts(clause) if clause is not None else []:
        if child.type == "identifier":
            index.bind(index.text(child), None, Binding(child, origin=(origin, ("default",))))
        elif child.type == "namespace_import":
            for name in parts(child):
                index.bind(index.text(name), None, Binding(name, origin=(origin, ())))
        elif child.type == "named_imports":
            for specifier in parts(child):
                named = specifier.child_by_field_name("name")
                local = specifier.child_by_field_name("alias") or named
                if named is not None and local is not None:
                    step = index.text(named).strip("'\"")
                    index.bind(index.text(local), None, Binding(local, origin=(origin, (step,))))


def _import_equals(index: Index, node: Node) -> None:
    name, source = parts(node)[0], node.child_by_field_name("source")
    if source is not None:
        index.bind(index.text(name), None, Binding(name, origin=(index.text(source).strip("'\""), ())))


def _export(index: Index, node: Node) -> None:
    source = node.child_by_field_name("source")
    origin = index.text(source).strip("'\"") if source is not None else None
    value = node.child_by_field_name("value")
    declaration = node.child_by_field_name("declaration")
    is_default = any(child.type == "default" for child in node.children)
    if value is not None:
        index.exports.setdefault("default", []).append(Binding(value, value=value))
    if declaration is not None:
        for name in _declared(declaration):
            export = "default" if is_default else index.text(name)
            index.exports.setdefault(export, []).append(Binding(name, value=name))
    for clause in parts(node):
        if clause.type == "export_clause":
            for specifier in parts(clause):
                _export_specifier(index, specifier, origin)
        elif clause.type == "namespace_export" and origin is not None:
            for name in parts(clause):
                binding = Binding(name, origin=(origin, ()))
                index.exports.setdefault(index.text(name).strip("'\""), []).append(binding)
    if origin is not None and any(child.type == "*" for child in node.children):
        index.reexports.append(origin)


def _export_specifier(index: Index, specifier: Node, origin: str | None) -> None:
    name = specifier.child_by_field_name("name")
    alias = specifier.child_by_field_name("alias") or name
    if name is None or alias is None:
        return
    local = index.text(name).strip("'\"")
    binding = Binding(name, origin=(origin, (local,))) if origin is not None else Binding(name, value=name)
    if binding.origin is not None:
        index.origin_at[name.id] = binding.origin
    index.exports.setdefault(index.text(alias).strip("'\""), []).append(binding)


def _declared(declaration: Node) -> list[Node]:
    if declaration.type in ("lexical_declaration", "variable_declaration"):
        names = [child.child_by_field_name("name") for child in parts(declaration)]
        return [name for name in names if name is not None]
    name = declaration.child_by_field_name("name")
    return [name] if name is not None else []


def _commonjs(index: Index, left: Node, right: Node) -> None:
    """Note ``exports.x = v``, ``module.exports.x = v`` and ``module.exports = v``."""
    if index.module.source[left.start_byte : left.start_byte + 1] not in (b"m", b"e"):
        return
    written = index.text(left) if left.end_byte - left.start_byte < 200 else ""
    if written == "module.exports":
        index.exports.setdefault("default", []).append(Binding(right, value=right))
        return
    for prefix in ("module.exports.", "exports."):
        if written.startswith(prefix):
            name = written[len(prefix) :]
            index.exports.setdefault(name, []).append(Binding(right, value=right))
            return
