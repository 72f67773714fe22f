"""Code that is hidden by how it is written: escapes, brackets, turned tables, numbered orders of steps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.spelling import unescape
from douane.detectors._flow.state import State
from douane.detectors._hiding import is_name, is_power, pattern
from douane.model import Severity
from douane.syntax.walking import ancestors, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Index

_MOST = 40  # places of one pattern in one file
_LEAST_STRINGS = 4  # of a table
_LEAST_ESCAPED = 3  # words in one file
_CALLS = frozenset({"call_expression", "call"})

Hidden = tuple[State, Severity, str]


def found(index: Index) -> Iterator[Hidden]:
    """Yield what the file of *index* hides by the way it is written."""
    yield from _plain(index)
    yield from _escaped(index)
    yield from _turned(index)


def _nodes(index: Index, name: str) -> Iterator[tuple[Node, str]]:
    """Yield the nodes that the pattern *name* matches at, and what it matches."""
    for count, match in enumerate(pattern(name).finditer(index.module.source)):
        if count >= _MOST:
            return
        node = index.module.root.descendant_for_byte_range(match.start(), match.end() - 1)
        if node is not None:
            yield node, match[match.lastindex or 0].decode("utf-8", "replace")


def _plain(index: Index) -> Iterator[Hidden]:
    for node, _ in _nodes(index, "order"):
        if node.type in _CALLS or any(each.type in _CALLS for each in ancestors(node)):
            yield State(index, node), Severity.MEDIUM, "runs its steps in an order that is kept as a text"
            break
    for node, text in _nodes(index, "brackets"):
        if "![]" in text and "+[]" in text and not node.type.startswith(("string", "comment", "regex")):
            yield State(index, node), Severity.HIGH, "is written with nothing but brackets and signs"
            break
    for node, _ in _nodes(index, "subclasses") if index.module.language.is_python else ():
        if not node.type.startswith(("string", "comment")):
            why = "looks a class up by its number among all that are loaded, instead of importing it"
            yield State(index, node), Severity.MEDIUM, why


def _escaped(index: Index) -> Iterator[Hidden]:
    words: list[tuple[Node, str]] = []
    for node, text in _nodes(index, "escaped"):
        word = unescape(text)
        if (
            not node.type.startswith(("regex", "comment"))
            and sum(map(str.isalpha, word)) * 5 >= len(word) * 4
        ):
            words.append((node, word))
    for node, word in words:
        if is_power(word):
            why = f"writes every letter of the name {word} as its code"
            yield State(index, node), Severity.HIGH, why
    if len(words) >= _LEAST_ESCAPED:
        why = f"writes every letter of words as its code: {', '.join(word[:30] for _, word in words[:3])}"
        yield State(index, words[0][0]), Severity.MEDIUM, why
    for node, text in _nodes(index, "escaped_name"):
        name = unescape(text)
        if node.type.endswith("identifier") and is_name(name):
            yield State(index, node), Severity.MEDIUM, f"spells the name {name[:40]} with escapes"
            break


def _turned(index: Index) -> Iterator[Hidden]:
    """Yield the tables of strings that the program turns before it takes anything out of them."""
    for node, _ in _nodes(index, "turned") if not index.module.language.is_python else ():
        call = next((each for each in ancestors(node) if _is_called_at_once(each)), None)
        listed = call.child_by_field_name("arguments") if call is not None else None
        given = parts(listed) if listed is not None else []
        if not given or given[0].type != "identifier":
            continue
        name = index.text(given[0])
        for binding in index.bindings(name, given[0].start_byte):
            held = binding.function.node if binding.function is not None else binding.value
            if held is not None and _is_table(held):
                why = f"keeps its texts in a table, {name[:40]}, that is turned before it is used"
                yield State(index, held), Severity.MEDIUM, why
                break


def _is_called_at_once(node: Node) -> bool:
    callee = node.child_by_field_name("function") if node.type == "call_expression" else None
    return callee is not None and strip(callee).type in ("function_expression", "arrow_function")


def _is_table(node: Node) -> bool:
    """Whether *node* is an array of strings, or a function with one in it."""
    pending = [node]
    for _ in range(400):
        if not pending:
            return False
        here = pending.pop()
        if here.type == "array":
            inner = parts(here)
            return sum(each.type == "string" for each in inner) >= max(_LEAST_STRINGS, len(inner) // 2)
        pending += here.named_children[:20]
    return False
