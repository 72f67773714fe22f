"""Whether a finding is at the place where something was expected: a few lines off, or the same function."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tree_judges import Hit
from trees import Behaviour

from douane.syntax import Module, ancestors
from douane.syntax.languages import language_of, utf8

if TYPE_CHECKING:
    from tree_sitter import Node

TOLERANCE = 3
"""Lines between what was expected and a finding that still is at that place."""
_FUNCTIONS = frozenset(
    {
        "arrow_function",
        "function_expression",
        "function_declaration",
        "generator_function_declaration",
        "method_definition",
        "function_definition",
    }
)
_MOST_BYTES = 2 * 2**20


def at_place(hit: Hit, expected: Behaviour, folder: Path) -> bool:
    """Whether *hit* is in the file of *expected*, and there near its line or in the function around it."""
    if not in_file(hit, expected):
        return False
    if hit.line is None or expected.line is None:
        return expected.line is None or expected.line == 1
    if abs(hit.line - expected.line) <= TOLERANCE:
        return True
    span = _function(folder / expected.path, expected.line)
    return span is not None and span[0] <= hit.line <= span[1]


def in_file(hit: Hit, expected: Behaviour) -> bool:
    """Whether *hit* is in the file of *expected*."""
    return hit.path == expected.path


@cache
def _function(path: Path, line: int) -> tuple[int, int] | None:
    """Return the first and last line of the innermost function around *line* of the file *path*."""
    data = path.read_bytes() if path.is_file() else b""
    language = language_of(path.name, data)
    source = utf8(language, data) if language and len(data) <= _MOST_BYTES else None
    if language is None or source is None:
        return None
    text = source.split(b"\n")
    if not 1 <= line <= len(text):
        return None
    before = sum(len(each) + 1 for each in text[: line - 1])
    start = before + len(text[line - 1]) - len(text[line - 1].lstrip())
    module = Module(path.name, language, source)
    node = module.root.descendant_for_byte_range(start, max(start, before + len(text[line - 1].rstrip()) - 1))
    while node is not None and node.type not in _FUNCTIONS:
        node = _outer(node)
    return (node.start_point[0] + 1, node.end_point[0] + 1) if node is not None else None


def _outer(node: Node) -> Node | None:
    return next(ancestors(node), None)
