"""Folding of Python expressions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.syntax.arithmetic import calculated
from douane.syntax.data_files import (
    FILE_FUNCTIONS,
    extended,
    file_function,
    in_package,
    joined,
    parent,
    this_file,
)
from douane.syntax.functions import called_function, evaluated_call
from douane.syntax.links import Place, access_key, follow, member
from douane.syntax.literals import python_content, python_prefix
from douane.syntax.methods_python import FUNCTIONS, formatted, python_method
from douane.syntax.testing_python import TESTS
from douane.syntax.values import DYNAMIC, File, Value
from douane.syntax.walking import field, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.folding import Folder
    from douane.syntax.module import Module

MAX_PARENTS = 20
_ORDERED = frozenset({"join", "list", "tuple"})  # what depends on the order of what it is given
# Calls that read a setting, with what it usually is as their second argument.
_SETTINGS = frozenset({"os.getenv", "os.environ.get", "environ.get", "getenv"})
_CONSTANTS: dict[str, Value] = {"true": True, "false": False, "none": None}


def evaluate_python(folder: Folder, module: Module, node: Node) -> Value:
    """Return the value of *node*, DYNAMIC where it is a name that must be followed or not constant."""
    kind = node.type
    if kind in _CONSTANTS:
        return _CONSTANTS[kind]
    evaluate = _EVALUATORS.get(kind) or TESTS.get(kind)
    return evaluate(folder, module, node) if evaluate is not None else DYNAMIC


def _negative(folder: Folder, module: Module, node: Node) -> Value:
    argument = field(node, "argument")
    value = folder.value(module, argument) if argument is not None else DYNAMIC
    return -value if isinstance(value, int | float) and module.text(node)[0] == "-" else DYNAMIC


def declared_text(folder: Folder, module: Module, node: Node) -> Value:
    """Return ``X.__doc__`` or ``X.__name__`` of a function or class of the package, else DYNAMIC."""
    base, key = field(node, "object"), field(node, "attribute")
    word = module.text(key) if key is not None else ""
    if base is None or word not in ("__doc__", "__name__", "__qualname__"):
        return DYNAMIC
    place = folder.place(module, strip(base)) or follow(module, base)
    if (
        place is None
        or place.node is None
        or place.node.type not in ("function_definition", "class_definition")
    ):
        return DYNAMIC
    if word != "__doc__":
        label = field(place.node, "name")
        return place.module.text(label) if label is not None else DYNAMIC
    body = field(place.node, "body")
    first = parts(body)[0] if body is not None and parts(body) else None
    inner = parts(first)[0] if first is not None and parts(first) else None
    if inner is None or inner.type not in ("string", "concatenated_string"):
        return None
    return folder.elsewhere(Place(place.module, inner))


def _string(folder: Folder, module: Module, node: Node) -> Value:
    prefix = python_prefix(module, node)
    pieces: list[str] = []
    base: File | None = None
    for part in parts(node)[1:]:
        if part.type == "string_content":
            pieces.append(python_content(module, part, prefix))
        elif part.type == "interpolation":
            base = base or (None if pieces else _path_in(folder, module, part))
            text = "" if base is not None and not pieces else _interpolated(folder, module, part)
            if text is None:
                return DYNAMIC
            pieces.append(text)
    text = "".join(pieces)
    if base is not None:
        return extended(base, text)
    if "b" in prefix:
        return text.encode("latin-1", "replace")
    return text


def _path_in(folder: Folder, module: Module, node: Node) -> File | None:
    """Return the path that the interpolation *node*, the first part of a text, shows; None if it is none."""
    inner = field(node, "expression")
    value = folder.value(module, inner) if inner is not None else DYNAMIC
    return value if isinstance(value, File) else None


def _attribute(folder: Folder, module: Module, node: Node) -> Value:
    base, key = field(node, "object"), field(node, "attribute")
    if base is not None and key is not None and module.text(key) == "parent":
        return parent(folder.value(module, base))
    return declared_text(folder, module, node)


def _identifier(_folder: Folder, module: Module, node: Node) -> Value:
    return this_file(module) if module.text(node) == "__file__" else DYNAMIC


def _interpolated(folder: Folder, module: Module, node: Node) -> str | None:
    inner = field(node, "expression")
    if inner is None:
        return None
    plain = all(part.type not in ("format_specifier", "type_conversion") for part in parts(node))
    text = folder.text(module, inner) if plain else None
    return text if text is not None else folder.hole(module, inner)


def _adjacent(folder: Folder, module: Module, node: Node) -> Value:
    values = [folder.value(module, part) for part in parts(node)]
    if all(isinstance(value, bytes) for value in values):
        return b"".join(value for value in values if isinstance(value, bytes))
    if all(isinstance(value, str) for value in values):
        return "".join(value for value in values if isinstance(value, str))
    return DYNAMIC


def _number(text: str) -> Value:
    try:
        return int(text, 0) if len(text) < 60 else DYNAMIC
    except ValueError:
        try:
            return float(text)
        except ValueError:
            return DYNAMIC


def _binary(folder: Folder, module: Module, node: Node) -> Value:
    # Chains of `+` lean to the left and can be thousands long.
    terms: list[tuple[str, Node]] = []
    current = node
    while current.type == "binary_operator":
        sign, left, right = field(current, "operator"), field(current, "left"), field(current, "right")
        if sign is None or left is None or right is None:
            return DYNAMIC
        terms.append((sign.type, right))
        current = strip(left)
    if folder.holes is not None and all(symbol == "+" for symbol, _ in terms):
        text = _sum_with_holes(folder, module, [current, *(term for _, term in reversed(terms))])
        if text is not None:
            return text
    value = folder.value(module, current)
    for symbol, term in reversed(terms):
        if value is DYNAMIC:
            return DYNAMIC
        other = folder.value(module, term)
        if isinstance(value, File) and symbol in ("/", "+"):
            value = joined(value, other) if symbol == "/" else extended(value, other)
        elif symbol == "%" and isinstance(value, str):
            value = formatted(value, other)
        else:
            value = calculated(symbol, value, other)
    return value


def _sum_with_holes(folder: Folder, module: Module, terms: list[Node]) -> str | None:
    if isinstance(folder.value(module, terms[0]), File):
        return None
    if any(isinstance(folder.value(module, term), str) for term in terms):
        return folder.concatenated(module, terms)
    return None


def _boolean(folder: Folder, module: Module, node: Node) -> Value:
    word, left, right = field(node, "operator"), field(node, "left"), field(node, "right")
    if word is None or left is None or right is None:
        return DYNAMIC
    value = folder.value(module, left)
    if value is DYNAMIC or bool(value) == (word.type == "or"):
        return value
    return folder.value(module, right)


def _call(folder: Folder, module: Module, node: Node) -> Value:
    function, holder = field(node, "function"), field(node, "arguments")
    if function is None or holder is None:
        return DYNAMIC
    given = [holder] if holder.type == "generator_expression" else parts(holder)
    given = [part for part in given if part.type not in ("keyword_argument", "dictionary_splat")]
    name = _callee(module, function)
    if name.rpartition(".")[2] in _ORDERED and given and _is_unordered(module, given[0]):
        return DYNAMIC
    value = _of_name(folder, module, name, given)
    if value is not None:
        return value
    base, key = field(function, "object"), field(function, "attribute")
    value = folder.value(module, base) if base is not None and key is not None else DYNAMIC
    if value is not DYNAMIC and key is not None:
        return python_method(value, module.text(key), _values(folder, module, given))
    return _call_of_package(folder, module, node, function, given, name)


def _of_name(folder: Folder, module: Module, name: str, given: list[Node]) -> Value:
    """Return the result of the function *name* that every Python has, None if it is none of them."""
    if name in FILE_FUNCTIONS:
        values = _values(folder, module, given)
        found = file_function(name, values)
        found = in_package(module, name, given, values) if found is DYNAMIC else found
        if found is not DYNAMIC:
            return found
    if name in FUNCTIONS:
        return FUNCTIONS[name](_values(folder, module, given))
    return _mapped(folder, module, given) if name == "map" and len(given) == 2 else None


def _call_of_package(
    folder: Folder, module: Module, node: Node, function: Node, given: list[Node], name: str
) -> Value:
    if name in _SETTINGS and folder.usual:
        folder.assumed.append(name)
        return folder.value(module, given[1]) if len(given) > 1 else None
    body = called_function(module, function)
    if body is not None and len(given) >= len(body.parameters):
        return evaluated_call(folder, body, _values(folder, module, given))
    from douane.syntax.running_python import run_call  # it evaluates expressions

    return run_call(folder, module, node, function)


def _is_unordered(module: Module, node: Node) -> bool:
    """Whether *node* is a set of several elements, whose order differs from run to run."""
    place = follow(module, node)
    inner = strip(place.node) if place is not None and place.node is not None else None
    if place is None or inner is None:
        return False
    if inner.type == "call":
        function, holder = field(inner, "function"), field(inner, "arguments")
        if function is None or holder is None or place.module.text(function) not in ("set", "frozenset"):
            return False
        inner = parts(holder)[0] if parts(holder) else inner
        return len(parts(inner)) > 1
    return inner.type == "set" and len(parts(inner)) > 1


def _callee(module: Module, function: Node) -> str:
    """Return the dotted name of *function*, with an import's alias undone."""
    text = module.text(function) if function.end_byte - function.start_byte < 60 else ""
    first, dot, rest = text.partition(".")
    binding = module.scopes.lookup(first, function.start_byte)
    if binding is None or binding.only is None:
        return text
    given = binding.only
    if given.kind != "import":
        return ""
    return ".".join([given.origin, *(str(key) for key in given.keys), *([rest] if dot else [])])


def _values(folder: Folder, module: Module, nodes: list[Node]) -> list[Value]:
    found: list[Value] = []
    for node in nodes:
        if node.type == "list_splat":
            spread = folder.value(module, parts(node)[0])
            found.extend(spread if isinstance(spread, list) else [DYNAMIC])
        else:
            found.append(folder.value(module, node))
    return found


def _mapped(folder: Folder, module: Module, given: list[Node]) -> Value:
    apply = FUNCTIONS.get(_callee(module, given[0]))
    values = folder.value(module, given[1])
    values = list(values) if isinstance(values, bytes) else values
    if not isinstance(values, list):
        return DYNAMIC
    if apply is not None:
        return [apply([value]) for value in values]
    body = called_function(module, given[0])
    return [evaluated_call(folder, body, [value]) for value in values] if body else DYNAMIC


def _subscript(folder: Folder, module: Module, node: Node) -> Value:
    base, index = field(node, "value"), field(node, "subscript")
    if base is None or index is None:
        return DYNAMIC
    if index.type == "slice":
        value = folder.value(module, base)
        cut = _slice(folder, module, index)
        return value[cut] if isinstance(value, str | bytes | list) and cut is not None else DYNAMIC
    # Decoders index their tables by parameters, which only the folder knows.
    key = folder.value(module, index) if folder.variables else access_key(module, node)
    if not isinstance(key, str | int) or isinstance(key, bool):
        return DYNAMIC
    above, word = field(base, "object"), field(base, "attribute")
    if isinstance(key, int) and above is not None and word is not None and module.text(word) == "parents":
        return _ancestor(folder.value(module, above), key)
    table = follow(module, base)
    item = member(table, key) if table is not None else None
    return folder.elsewhere(item) if item is not None else _picked(folder.value(module, base), key)


def _ancestor(value: Value, key: int) -> Value:
    for _ in range(key + 1 if 0 <= key < MAX_PARENTS else 0):
        value = parent(value)
    return value if isinstance(value, File) else DYNAMIC


def _picked(value: Value, key: str | int) -> Value:
    if isinstance(value, str | bytes | list) and isinstance(key, int) and -len(value) <= key < len(value):
        return value[key]
    return value.get(key, DYNAMIC) if isinstance(value, dict) and isinstance(key, str) else DYNAMIC


def _slice(folder: Folder, module: Module, node: Node) -> slice | None:
    bounds: list[int | None] = [None]
    for child in node.children:
        if child.type == ":":
            bounds.append(None)
        else:
            value = folder.value(module, child)
            if not isinstance(value, int):
                return None
            bounds[-1] = value
    return slice(*bounds[:3]) if bounds[2:3] != [0] else None


def _comprehension(folder: Folder, module: Module, node: Node) -> Value:
    body, turns = field(node, "body"), _turns(folder, module, node)
    if body is None or turns is None:
        return DYNAMIC
    return [folder.bound(turn, module, body) for turn in turns]


def _mapping(folder: Folder, module: Module, node: Node) -> Value:
    """Return what ``{name: FIELDS[name] for name in names}`` is; a key that is not known makes it unknown."""
    body, turns = field(node, "body"), _turns(folder, module, node)
    key, value = (field(body, "key"), field(body, "value")) if body is not None else (None, None)
    if key is None or value is None or turns is None:
        return DYNAMIC
    found: dict[str, Value] = {}
    for turn in turns:
        name = folder.bound(turn, module, key)
        if not isinstance(name, str):
            return DYNAMIC
        found[name] = folder.bound(turn, module, value)
    return found


def _turns(folder: Folder, module: Module, node: Node) -> list[dict[str, Value]] | None:
    """Return what the only loop of the comprehension *node* binds in each turn; None if that is not known."""
    clauses = [part for part in parts(node) if part.type in ("for_in_clause", "if_clause")]
    if len(clauses) != 1 or clauses[0].type != "for_in_clause":
        return None
    left, right = field(clauses[0], "left"), field(clauses[0], "right")
    if left is None or right is None:
        return None
    names = [module.text(part) for part in parts(left) if part.type == "identifier"]
    if left.type == "pattern_list" and len(names) == len(parts(left)) == 2:
        function = field(right, "function") if right.type == "call" else None
        base, word = (field(function, each) if function else None for each in ("object", "attribute"))
        table = folder.value(module, base) if base and word and module.text(word) == "items" else None
        return (
            [dict(zip(names, item, strict=True)) for item in table.items()]
            if isinstance(table, dict)
            else None
        )
    values = folder.value(module, right) if left.type == "identifier" else None
    values = list(values) if isinstance(values, str | bytes) else values
    return [{module.text(left): value} for value in values] if isinstance(values, list) else None


_EVALUATORS: dict[str, Callable[[Folder, Module, Node], Value]] = {
    "string": _string,
    "concatenated_string": _adjacent,
    "integer": lambda _folder, module, node: _number(module.text(node)),
    "float": lambda _folder, module, node: _number(module.text(node)),
    "binary_operator": _binary,
    "boolean_operator": _boolean,
    "unary_operator": _negative,
    "call": _call,
    "subscript": _subscript,
    "list_comprehension": _comprehension,
    "generator_expression": _comprehension,
    "dictionary_comprehension": _mapping,
    "set": lambda folder, module, node: folder.items(module, node),
    "identifier": _identifier,
    "attribute": _attribute,
}
