"""Names that the patterns of ``match`` bind in Python: ``case {"task": str() as task}``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow.index import ELEMENT, PART, Binding, Steps
from douane.detectors._flow.spelling import spelt
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Index

_LISTS = frozenset({"list_pattern", "tuple_pattern"})
_WRITTEN = frozenset({"tuple", "list"})
# Their only pattern is for the whole: `str(text)`. Of others, it is for a field.
_PLAIN = frozenset({"str", "int", "float", "bool", "bytes", "bytearray", "dict", "list", "tuple", "set"})
_MOST_PATTERNS = 2_000  # of one statement: parts of patterns


def bind(index: Index, node: Node, shared: set[tuple[str, int]]) -> None:
    """Note in *index* what the cases of the statement *node* bind; *shared* are names declared global."""
    subjects = node.children_by_field_name("subject")
    body = node.child_by_field_name("body")
    pending: list[tuple[Node, Node, Steps]] = []
    for case in parts(body) if body is not None else ():
        patterns = [each for each in parts(case) if each.type == "case_pattern"]
        if len(patterns) == len(subjects):
            pending += [(one, its, ()) for one, its in zip(patterns, subjects, strict=True)]
        elif len(subjects) == 1:  # `case "run", line:` without brackets
            pending += _items(patterns, subjects[0], ())
    for _ in range(_MOST_PATTERNS):
        if not pending:
            return
        pattern, value, steps = pending.pop()
        if pattern.type == "identifier" or (pattern.type == "dotted_name" and pattern.named_child_count == 1):
            _name(index, pattern, Binding(pattern, value=value, steps=steps), shared)
        else:
            pending += _inner(index, pattern, value, steps)


def _name(index: Index, node: Node, binding: Binding, shared: set[tuple[str, int]]) -> None:
    name = index.text(node)
    here = index.enclosing(node.start_byte)
    if name != "_":
        index.bind(name, None if (name, id(here)) in shared else here, binding)


def _inner(index: Index, pattern: Node, value: Node, steps: Steps) -> list[tuple[Node, Node, Steps]]:
    """Return the patterns within *pattern*, each with what it takes apart, and how."""
    inner = parts(pattern)
    if pattern.type in _LISTS:
        return _items(inner, value, steps)
    if pattern.type == "dict_pattern":
        keys = pattern.children_by_field_name("key")
        values = pattern.children_by_field_name("value")
        named = zip(keys, values, strict=False)
        rest = [each for each in inner if each.type == "splat_pattern"]
        taken = [(one, value, (*steps, spelt(index, key) or ELEMENT)) for key, one in named]
        return [*taken, *((one, value, steps) for one in rest)]
    if pattern.type == "class_pattern" and inner:
        whole = len(inner) == 2 and index.text(inner[0], 20) in _PLAIN
        return [(one, value, steps if whole or _is_named(one) else (*steps, PART)) for one in inner[1:]]
    if pattern.type == "keyword_pattern" and len(inner) == 2:
        return [(inner[1], value, (*steps, index.text(inner[0])))]
    if pattern.type in ("case_pattern", "as_pattern", "union_pattern", "splat_pattern"):
        return [(one, value, steps) for one in inner]
    return []


def _is_named(pattern: Node) -> bool:
    inner = parts(pattern)
    return bool(inner) and inner[0].type == "keyword_pattern"


def _items(patterns: list[Node], value: Node, steps: Steps) -> list[tuple[Node, Node, Steps]]:
    """Return the *patterns* of a list with what each of them takes of *value*."""
    written = parts(value) if value.type in _WRITTEN and not steps else []
    if len(written) == len(patterns) and not any(_is_rest(each) for each in (*patterns, *written)):
        return [(one, its, ()) for one, its in zip(patterns, written, strict=True)]
    return [(one, value, steps if _is_rest(one) else (*steps, ELEMENT)) for one in patterns]


def _is_rest(node: Node) -> bool:
    inner = parts(node) if node.type == "case_pattern" else [node]
    return bool(inner) and inner[0].type in ("splat_pattern", "list_splat")
