"""Whether a place in a file is code, or something that only says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Codebase

PARSED = 256 * 1024
"""Bytes of a file beyond which its words are believed without a look at its tree."""
_TEXTS = frozenset({"string", "string_fragment", "string_content", "template_string", "regex_pattern"})
_COMMENTS = (b"*", b"//", b"#", b"/*")
_LINE = 400  # bytes of a line in front of a place that are looked at


def line_of(source: bytes, position: int) -> int:
    """Return the 1-based line of the byte at *position*."""
    return source.count(b"\n", 0, position) + 1


def is_word(source: bytes, start: int, end: int) -> bool:
    """Whether the bytes from *start* to *end* are a word of their own."""
    around = source[start - 1 : start] + source[end : end + 1]
    return not any(chr(byte).isalnum() or byte in b"_$" for byte in around)


class Sight:
    """Tells code from what only says so: by a file's tree while *parsed* bytes last, else by its line."""

    def __init__(self, codebase: Codebase, *, parsed: int) -> None:
        self.codebase = codebase
        self._left = parsed
        self._parsed: set[str] = set()

    def is_code(self, path: str, source: bytes, start: int, end: int) -> bool:
        """Whether the bytes from *start* to *end* stand in code, neither in a comment nor in a text."""
        if not self._parses(path, source):
            return _starts_no_comment(source, start)
        node = self._node(path, start, end)
        return node is not None and node.type != "comment" and node.type not in _TEXTS

    def is_value(self, path: str, source: bytes, start: int, end: int) -> bool:
        """Whether the bytes from *start* to *end* stand in code or in a text that the code uses."""
        if not self._parses(path, source):
            return _starts_no_comment(source, start)
        node = self._node(path, start, end)
        if node is None or node.type == "comment":
            return False
        if not path.endswith((".py", ".pyw")) or node.type not in _TEXTS:
            return True
        while node is not None and node.type in _TEXTS:
            node = node.parent
        return node is None or node.type != "expression_statement"  # a docstring

    def _parses(self, path: str, source: bytes) -> bool:
        """Whether the file at *path* is parsed: it is not too large, and enough is left for it."""
        if path in self._parsed:
            return True
        if len(source) > min(PARSED, self._left):
            return False
        self._left -= len(source)
        self._parsed.add(path)
        return True

    def _node(self, path: str, start: int, end: int) -> Node | None:
        module = self.codebase.module(path)
        return module.root.descendant_for_byte_range(start, end) if module is not None else None


def _starts_no_comment(source: bytes, start: int) -> bool:
    line = source[source.rfind(b"\n", max(0, start - _LINE), start) + 1 : start]
    return not line.lstrip().startswith(_COMMENTS)
