"""What a name is spelt like where it is written as a text: quotes, escapes, and pieces that are added up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.syntax.walking import parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Index

_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "b": "\b", "f": "\f", "v": "\v", "\n": ""}
_ESCAPED = re.compile(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|U[0-9a-fA-F]{8}|(?s:.))")
_LONGEST = 400  # bytes of an expression that spells a name
_MOST_PIECES = 40
_QUOTES = "'\"`"
_HEXADECIMAL = re.compile(r"0[xX][0-9a-fA-F]{1,8}")


def unescape(text: str) -> str:
    """Return *text* with the escapes that JavaScript and Python share replaced by what they stand for."""
    if "\\" not in text:
        return text
    return _ESCAPED.sub(_unescaped, text)


def _unescaped(match: re.Match[str]) -> str:
    code = match[1]
    if code[0] in "xuU" and len(code) > 1:
        value = int(code[1:].strip("{}"), 16)
        return chr(value) if value < 0x110000 else "\ufffc"
    return _ESCAPES.get(code, code)


def spelt(index: Index, node: Node) -> str:
    """Return the text that *node* writes out, perhaps in pieces that are added up; empty if it is none."""
    node = strip(node)
    if node.end_byte - node.start_byte > _LONGEST:
        return ""
    pending = [node]
    pieces: list[str] = []
    for _ in range(_MOST_PIECES):
        if not pending:
            return "".join(pieces)
        here = strip(pending.pop())
        if here.type in ("string", "template_string"):
            if any("substitution" in child.type or child.type == "interpolation" for child in here.children):
                return ""
            pieces.append(unescape(index.text(here).lstrip("rbuRBU").strip(_QUOTES)))
        elif here.type == "concatenated_string" or _is_sum(here):
            pending += reversed(parts(here))
        else:
            return ""
    return ""


def _is_sum(node: Node) -> bool:
    added = node.type in ("binary_expression", "binary_operator")
    return added and any(child.type == "+" for child in node.children)


def number(text: str) -> str:
    """Return the number *text* as a program prints it: ``0xa9`` as 169, at most 32 bits."""
    plain = text.replace("_", "")
    return str(int(plain, 16)) if _HEXADECIMAL.fullmatch(plain) else text
