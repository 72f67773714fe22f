"""Methods of constant texts and lists, as JavaScript and Python define them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.syntax.functions import evaluated_call, simple_function
from douane.syntax.values import DYNAMIC, MAX_TEXT, Value, shown
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.folding import Folder
    from douane.syntax.module import Module

_JAVASCRIPT_TEXT: dict[str, Callable[[str], Value]] = {
    "toLowerCase": str.lower,
    "toUpperCase": str.upper,
    "trim": str.strip,
    "trimStart": str.lstrip,
    "trimEnd": str.rstrip,
    "toString": str,
    "valueOf": str,
    "normalize": str,
}
_JAVASCRIPT_METHODS = frozenset(
    {*_JAVASCRIPT_TEXT, "join", "split", "reverse", "replace", "replaceAll", "concat", "map", "repeat"}
    | {"slice", "substring", "substr", "charAt", "at", "charCodeAt", "decode"}
)


def javascript_method(folder: Folder, module: Module, base: Node, name: str, given: list[Node]) -> Value:
    """Return the result of calling method *name* of the constant *base*, or DYNAMIC."""
    if name not in _JAVASCRIPT_METHODS:
        return DYNAMIC
    if name == "decode":
        return _text_decoder(folder, module, base, given)
    joined = (
        _join_with_holes(folder, module, base, given) if name == "join" and folder.holes is not None else None
    )
    if joined is not None:
        return joined
    value = folder.value(module, base)
    if name == "map":
        return _mapped(folder, module, value, given) if isinstance(value, list) else DYNAMIC
    return _applied(value, name, [folder.value(module, node) for node in given])


def _applied(value: Value, name: str, values: list[Value]) -> Value:
    if isinstance(value, bytes):
        return _decoded(value, values[0] if values else "utf8") if name == "toString" else DYNAMIC
    if isinstance(value, str):
        return text_method(value, name, values)
    return _of_list(value, name, values) if isinstance(value, list) else DYNAMIC


def _text_decoder(folder: Folder, module: Module, base: Node, given: list[Node]) -> Value:
    if not given or not module.text(base).startswith("new TextDecoder"):
        return DYNAMIC
    return _decoded(folder.value(module, given[0]), "utf8")


def _join_with_holes(folder: Folder, module: Module, base: Node, given: list[Node]) -> str | None:
    from douane.syntax.links import follow

    place = follow(module, base)
    separator = folder.value(module, given[0]) if given else ","
    if place is None or place.node is None or place.node.type != "array" or not isinstance(separator, str):
        return None
    items = parts(place.node)
    if any(item.type == "spread_element" for item in items):
        return None
    texts = [folder.concatenated(place.module, [item]) for item in items]
    return separator.join(text for text in texts if text is not None)


def _mapped(folder: Folder, module: Module, values: list[Value], given: list[Node]) -> Value:
    if not given:
        return DYNAMIC
    if module.text(given[0]) in ("String.fromCharCode", "String.fromCodePoint"):
        codes = [value for value in values if isinstance(value, int) and 0 <= value < 0x110000]
        return [chr(code) for code in codes] if len(codes) == len(values) else DYNAMIC
    body = simple_function(module, given[0])
    if body is None or not body.parameters:
        return DYNAMIC
    extra = len(body.parameters) > 1
    return [
        evaluated_call(folder, body, [value, index] if extra else [value])
        for index, value in enumerate(values)
    ]


def _decoded(value: Value, encoding: Value) -> Value:
    if not isinstance(value, bytes):
        return DYNAMIC
    if encoding == "hex":
        return value.hex()
    if encoding in ("utf8", "utf-8", "ascii", None):
        return value.decode("utf-8", "replace")
    if encoding in ("latin1", "binary"):
        return value.decode("latin-1")
    if encoding in ("utf16le", "ucs2"):
        return value.decode("utf-16-le", "replace")
    return DYNAMIC


def text_method(value: str, name: str, values: list[Value]) -> Value:
    """Return the result of calling JavaScript's method *name* of a text, or DYNAMIC."""
    plain = _JAVASCRIPT_TEXT.get(name)
    if plain is not None:
        return plain(value)
    first = values[0] if values else None
    second = values[1] if len(values) > 1 else None
    result: Value = DYNAMIC
    if name == "split" and isinstance(first, str):
        result = list(value.split(first)) if first else list(value)
    elif name in ("replace", "replaceAll") and isinstance(first, str) and isinstance(second, str):
        result = _replaced(value, first, second, 1 if name == "replace" else -1)
    elif name == "concat" and all(isinstance(item, str) for item in values):
        result = value + "".join(item for item in values if isinstance(item, str))
    elif name == "repeat" and isinstance(first, int) and 0 <= first * len(value) <= MAX_TEXT:
        result = value * first
    elif name in ("charAt", "at", "charCodeAt") and isinstance(first, int) and 0 <= first < len(value):
        result = ord(value[first]) if name == "charCodeAt" else value[first]
    else:
        result = _cut(value, name, first, second)
    return result


def _replaced(value: str, old: str, new: str, count: int) -> Value:
    if len(value) + value.count(old) * len(new) > MAX_TEXT:
        return DYNAMIC
    return value.replace(old, new, count)


def _cut(value: str, name: str, first: Value, second: Value) -> Value:
    if not isinstance(first, int) or not (second is None or isinstance(second, int)):
        return DYNAMIC
    if name == "slice":
        return value[first:second]
    if name == "substring" and first >= 0 and (second is None or second >= first):
        return value[first:second]
    if name == "substr" and first >= 0:
        return value[first : None if second is None else first + second]
    return DYNAMIC


def _of_list(value: list[Value], name: str, values: list[Value]) -> Value:
    if name == "reverse":
        return value[::-1]
    if name == "concat":
        found = list(value)
        for item in values:
            found.extend(item if isinstance(item, list) else [item])
        return found if DYNAMIC not in found else DYNAMIC
    if name == "slice" and all(isinstance(item, int) for item in values):
        return value[slice(*(item for item in values if isinstance(item, int)))] if values else list(value)
    if name == "join":
        separator = values[0] if values else ","
        texts = [shown(item, python=False) for item in value]
        if isinstance(separator, str) and all(text is not None for text in texts):
            return separator.join(text for text in texts if text is not None)
    return DYNAMIC
