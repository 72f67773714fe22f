"""What a tool says of itself where it is registered: its name and its description."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.index import FUNCTIONS

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program, State

_MOST = 2_000  # bytes of a registration, or of the head of a function
_DEEPEST = 4  # calls, from who does something to who says so
_MOST_CALLERS = 12
_LONGEST_TEST = 300  # characters of a condition


def is_said(index: Index, function: Function, words: tuple[str, ...]) -> bool:
    """Whether one of *words*, in lower case, begins a word of what the tool of *function* says of itself."""
    if not words:
        return False
    told = "|".join(re.escape(word) for word in words)
    return re.search(rf"(?<![a-z])({told})", _head(index, function)) is not None


def _head(index: Index, function: Function) -> str:
    """Return the name and the description of the tool of *function*, in lower case, and what is around."""
    node, around = function.node, function.node.parent
    if index.module.language.is_python:
        start = around.start_byte if around is not None and around.type == "decorated_definition" else None
        body = node.child_by_field_name("body")
        first = body.named_children[0] if body is not None and body.named_children else None
        told = first is not None and any(child.type == "string" for child in first.named_children[:1])
        end = first.end_byte if first is not None and told else body.start_byte if body is not None else 0
        start = node.start_byte if start is None else start
        return index.module.source[start : min(end, start + _MOST)].decode("utf-8", "replace").lower()
    if around is None or around.type != "arguments":
        return ""
    start = max(around.start_byte, node.start_byte - _MOST)
    return index.module.source[start : node.start_byte].decode("utf-8", "replace").lower()


def is_told(program: Program, at: State, told: str) -> bool:
    """Whether something around *at* tells in words that *told* finds that it is done.

    That is the name of a function, a class or the file; a condition, such as a command that is compared; the
    head of the tool; or any of these around what calls it.
    """
    wanted = re.compile(told)
    if wanted.search(at.index.path.rpartition("/")[2]):
        return True
    pending: list[tuple[Index, Node, int]] = [(at.index, at.node, 0)]
    seen: set[Function] = set()
    while pending:
        index, node, depth = pending.pop()
        if any(wanted.search(text) for text in _conditions(index, node)):
            return True
        function = index.enclosing(node.start_byte)
        if function is not None and function.node.id == node.id:
            function = function.parent
        if function is None or function in seen:
            continue
        seen.add(function)
        names = [function.name, function.owner.name if function.owner is not None else ""]
        if any(wanted.search(text) for text in (*names, _head(index, function))):
            return True
        pending.append((index, function.node, depth))
        callers = program.callers(index, function)[:_MOST_CALLERS] if depth < _DEEPEST else ()
        pending += [(each.index, each.node, depth + 1) for each in callers]
    return False


def _conditions(index: Index, node: Node) -> Iterator[str]:
    """Yield what is asked around *node*, within the function it stands in, and the names it stands under."""
    here: Node | None = node
    while here is not None and here.type not in FUNCTIONS:
        for field in ("condition", "value", "key", "left", "name") if here.id != node.id else ():
            test = here.child_by_field_name(field)
            if test is not None and not test.start_byte <= node.start_byte < test.end_byte:
                yield index.text(test, _LONGEST_TEST)
        here = here.parent
