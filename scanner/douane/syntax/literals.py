"""The text of string literals, escapes undone."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.module import Module

_SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "a": "\a"}
_NUMBER = re.compile(r"[0-9][0-9_]*\Z|0[xX][0-9a-fA-F_]+\Z|0[oO][0-7_]+\Z|0[bB][01_]+\Z")


def javascript_escape(text: str) -> str:
    r"""Return the character that the escape sequence *text* (with its backslash) stands for."""
    body = text[1:]
    if not body or body[0] in "\r\n\u2028\u2029":
        return ""
    if body[0] == "x" and len(body) == 3:
        return _code(body[1:], 16)
    if body[0] == "u":
        return _code(body[1:].strip("{}"), 16)
    if body[0] in "01234567":
        return _code(body, 8)
    if body[0] == "a":
        return "a"
    return _SIMPLE.get(body[0], body)


def python_escape(text: str, *, is_bytes: bool) -> str:
    r"""Return the character that the escape sequence *text* stands for; an unknown one stays as it is."""
    body = text[1:]
    if body in ("\n", "\r\n", "\r"):
        return ""
    if body[:1] == "x" or (body[:1] in ("u", "U") and not is_bytes):
        return _code(body[1:], 16)
    if body[:1] == "N" and not is_bytes:
        try:
            return unicodedata.lookup(body[2:-1])
        except KeyError:
            return text
    if body[:1] and body[0] in "01234567":
        return _code(body, 8)
    return _SIMPLE.get(body, body if body in ("\\", "'", '"') else text)


def _code(digits: str, base: int) -> str:
    try:
        return chr(int(digits, base))
    except (ValueError, OverflowError):
        return ""


def joined_surrogates(text: str) -> str:
    """Return *text* with surrogate pairs written as two escapes joined to one character."""
    if not any("\ud800" <= char <= "\udbff" for char in text):
        return text
    return (
        text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        if (_well_paired(text))
        else text
    )


def _well_paired(text: str) -> bool:
    return re.search(r"[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]", text) is None


def javascript_string(module: Module, node: Node) -> str:
    """Return the value of a quoted string (no template)."""
    pieces = []
    for part in node.named_children:
        text = module.text(part)
        pieces.append(javascript_escape(text) if part.type == "escape_sequence" else text)
    return joined_surrogates("".join(pieces))


def javascript_number(text: str) -> int | float | None:
    """Return the value of a number literal."""
    text = text.removesuffix("n")
    if _NUMBER.match(text) and len(text) < 60:
        try:
            legacy = len(text) > 1 and text[0] == "0" and text.isdigit()
            return int(text, 8) if legacy else int(text.replace("_", ""), 0)
        except ValueError:
            return None
    try:
        value = float(text.replace("_", ""))
    except ValueError:
        return None
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def python_prefix(module: Module, node: Node) -> str:
    """Return the prefix letters of a Python string, in lower case."""
    start = node.children[0]
    return module.text(start).rstrip("\"'").lower()


def python_content(module: Module, node: Node, prefix: str) -> str:
    """Return the text of one `string_content` node."""
    if "r" in prefix:
        return module.text(node).replace("\r\n", "\n")
    pieces, at = [], node.start_byte
    for part in parts(node):
        pieces.append(_between(module, at, part.start_byte))
        text = module.text(part)
        if part.type == "escape_sequence":
            pieces.append(python_escape(text, is_bytes="b" in prefix))
        else:  # escape_interpolation: {{ or }}
            pieces.append(text[:1])
        at = part.end_byte
    pieces.append(_between(module, at, node.end_byte))
    return "".join(pieces)


def _between(module: Module, start: int, end: int) -> str:
    return module.source[start:end].decode("utf-8", "replace").replace("\r\n", "\n")
