"""Folding of JavaScript and TypeScript expressions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import unquote

from douane.syntax.arithmetic import calculated
from douane.syntax.decoders import hexadecimal, lenient_base64
from douane.syntax.functions import called_function, evaluated_call
from douane.syntax.links import access_key, follow, member
from douane.syntax.literals import javascript_escape, javascript_number, javascript_string, joined_surrogates
from douane.syntax.methods import javascript_method
from douane.syntax.values import DYNAMIC, UNDEFINED, Value
from douane.syntax.walking import field, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.folding import Folder
    from douane.syntax.module import Module

_CONSTANTS: dict[str, Value] = {"true": True, "false": False, "null": None, "undefined": UNDEFINED}
_DEDENTERS = frozenset({"dedent", "outdent", "stripIndent", "stripIndents", "String.raw", "ts", "html", "md"})
_GLOBAL_OBJECTS = ("globalThis.", "window.", "global.", "self.")


def evaluate_javascript(folder: Folder, module: Module, node: Node) -> Value:  # noqa: PLR0911 - a table
    """Return the value of *node*, DYNAMIC where it is a name that must be followed or not constant."""
    kind = node.type
    if kind == "string":
        return javascript_string(module, node)
    if kind == "template_string":
        return _template(folder, module, node)
    if kind in _CONSTANTS:
        return _CONSTANTS[kind]
    if kind == "number":
        number = javascript_number(module.text(node))
        return DYNAMIC if number is None else number
    if kind == "identifier":
        return UNDEFINED if module.text(node) == "undefined" else DYNAMIC
    if kind == "binary_expression":
        return _binary(folder, module, node)
    if kind == "unary_expression":
        return _unary(folder, module, node)
    if kind == "call_expression":
        return _call(folder, module, node)
    if kind in ("member_expression", "subscript_expression"):
        return _member(folder, module, node)
    return DYNAMIC


def _template(folder: Folder, module: Module, node: Node) -> Value:
    pieces: list[str] = []
    for part in node.named_children:
        if part.type == "template_substitution":
            inner = parts(part)
            text = folder.text(module, inner[0]) if inner else None
            if text is None:
                text = folder.hole(module, inner[0]) if inner else None
            if text is None:
                return DYNAMIC
            pieces.append(text)
        elif part.type == "escape_sequence":
            pieces.append(javascript_escape(module.text(part)))
        else:
            pieces.append(module.text(part).replace("\r\n", "\n"))
    return joined_surrogates("".join(pieces))


def _binary(folder: Folder, module: Module, node: Node) -> Value:
    operator = field(node, "operator")
    symbol = operator.type if operator is not None else ""
    left, right = field(node, "left"), field(node, "right")
    if left is None or right is None:
        return DYNAMIC
    if symbol in ("||", "??"):
        # `process.env.X || "default"` is not constant; only a constant left side decides.
        value = folder.value(module, left)
        empty = value in (None, UNDEFINED) if symbol == "??" else value in (None, UNDEFINED, "", 0, False)
        return value if value is DYNAMIC or not empty else folder.value(module, right)
    if symbol != "+":
        return calculated(symbol, folder.value(module, left), folder.value(module, right))
    return _sum(folder, module, node)


def _sum(folder: Folder, module: Module, node: Node) -> Value:
    # Chains of `+` lean to the left and can be thousands long.
    terms: list[Node] = []
    current = node
    while current.type == "binary_expression":
        operator, left, right = field(current, "operator"), field(current, "left"), field(current, "right")
        if operator is None or operator.type != "+" or left is None or right is None:
            break
        terms.append(right)
        current = strip(left)
    terms.append(current)
    terms.reverse()
    values = [folder.value(module, term) for term in terms[:2]]
    if all(isinstance(value, int | float) and not isinstance(value, bool) for value in values):
        total = calculated("+", values[0], values[1])
        return total if len(terms) == 2 else DYNAMIC
    if folder.holes is not None and not any(isinstance(folder.value(module, term), str) for term in terms):
        return DYNAMIC
    text = folder.concatenated(module, terms)
    return DYNAMIC if text is None else text


def _unary(folder: Folder, module: Module, node: Node) -> Value:
    operator, argument = field(node, "operator"), field(node, "argument")
    if operator is None or argument is None:
        return DYNAMIC
    if operator.type == "void":
        return UNDEFINED
    value = folder.value(module, argument)
    if operator.type == "!" and isinstance(value, int | str):
        return not value
    if operator.type == "-" and isinstance(value, int | float):
        return -value
    return value if operator.type == "+" and isinstance(value, int | float) else DYNAMIC


def _member(folder: Folder, module: Module, node: Node) -> Value:
    base, index = field(node, "object"), field(node, "index")
    # Decoders index their tables by parameters, which only the folder knows.
    key = folder.value(module, index) if index is not None and folder.variables else access_key(module, node)
    if base is None:
        return DYNAMIC
    if isinstance(key, int) and not isinstance(key, bool):
        table = follow(module, base)
        item = member(table, key) if table is not None else None
        if item is not None:
            return folder.elsewhere(item)
    if key == "length" or (isinstance(key, int) and not isinstance(key, bool)):
        value = folder.value(module, base)
        if isinstance(value, str | list):
            if key == "length":
                return len(value)
            return value[key] if isinstance(key, int) and 0 <= key < len(value) else UNDEFINED
    return DYNAMIC


def _call(folder: Folder, module: Module, node: Node) -> Value:
    function, holder = field(node, "function"), field(node, "arguments")
    if function is None or holder is None:
        return DYNAMIC
    if holder.type == "template_string":
        return _tagged(folder, module, function, holder)
    function = strip(function)
    name = module.text(function) if function.end_byte - function.start_byte < 60 else ""
    for prefix in _GLOBAL_OBJECTS:
        name = name.removeprefix(prefix)
    known = _FUNCTIONS.get(name)
    if known is not None:
        return known(_values(folder, module, parts(holder)))
    if function.type == "member_expression":
        base, key = field(function, "object"), field(function, "property")
        if base is not None and key is not None:
            result = javascript_method(folder, module, base, module.text(key), parts(holder))
            if result is not DYNAMIC:
                return result
    body = called_function(module, function)
    return evaluated_call(folder, body, _values(folder, module, parts(holder))) if body else DYNAMIC


def _values(folder: Folder, module: Module, nodes: list[Node]) -> list[Value]:
    found: list[Value] = []
    for node in nodes:
        if node.type == "spread_element":
            spread = folder.value(module, parts(node)[0])
            found.extend(spread if isinstance(spread, list) else [DYNAMIC])
        else:
            found.append(folder.value(module, node))
    return found


def _tagged(folder: Folder, module: Module, function: Node, template: Node) -> Value:
    name = module.text(function)
    if name not in _DEDENTERS:
        return DYNAMIC
    text = folder.value(module, template)
    if not isinstance(text, str) or "dent" not in name.lower():
        return text
    import textwrap

    return textwrap.dedent(text).strip()


def _from_codes(values: list[Value]) -> Value:
    if not all(isinstance(code, int) and 0 <= code < 0x110000 for code in values):
        return DYNAMIC
    return joined_surrogates("".join(chr(code) for code in values if isinstance(code, int)))


def _atob(values: list[Value]) -> Value:
    data = lenient_base64(values[0]) if values and isinstance(values[0], str) else None
    return DYNAMIC if data is None else data.decode("latin-1")


def _buffer(values: list[Value]) -> Value:
    if not values:
        return DYNAMIC
    encoding = values[1] if len(values) > 1 else "utf8"
    if isinstance(values[0], list):
        codes = [code for code in values[0] if isinstance(code, int) and 0 <= code < 256]
        return bytes(codes) if len(codes) == len(values[0]) else DYNAMIC
    if not isinstance(values[0], str):
        return DYNAMIC
    data: bytes | None = None
    if encoding in ("base64", "base64url"):
        data = lenient_base64(values[0])
    elif encoding == "hex":
        data = hexadecimal(values[0])
    elif encoding in ("utf8", "utf-8", "ascii", "latin1", "binary"):
        data = values[0].encode("utf-8", "surrogatepass")
    return DYNAMIC if data is None else data


def _unquoted(values: list[Value]) -> Value:
    return unquote(values[0]) if values and isinstance(values[0], str) else DYNAMIC


def _parsed_integer(values: list[Value]) -> Value:
    base = values[1] if len(values) > 1 else 10
    if values and isinstance(values[0], str) and isinstance(base, int) and len(values[0]) < 40:
        try:
            return int(values[0], base)
        except ValueError:
            return DYNAMIC
    return DYNAMIC


def _first(values: list[Value]) -> Value:
    return values[0] if values else DYNAMIC


def _as_text(values: list[Value]) -> Value:
    return values[0] if values and isinstance(values[0], str) else DYNAMIC


_FUNCTIONS: dict[str, Callable[[list[Value]], Value]] = {
    "String.fromCharCode": _from_codes,
    "String.fromCodePoint": _from_codes,
    "atob": _atob,
    "Buffer.from": _buffer,
    "decodeURIComponent": _unquoted,
    "decodeURI": _unquoted,
    "unescape": _unquoted,
    "parseInt": _parsed_integer,
    "Number.parseInt": _parsed_integer,
    "Object.freeze": _first,
    "Array.from": _first,
    "Array.of": lambda values: values,
    "String": _as_text,
}
