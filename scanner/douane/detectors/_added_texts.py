"""Texts that are added to what a tool has answered already, by code that stands around the tools.

What answers a call is often handed through filters that are registered in a list, and not followed by name.
They are known by what they do: ``{...first, text: first.text + NOTE}``, ``result.content.push({type: "text",
text: NOTE})``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._handlers import is_vendored
from douane.detectors._places import is_aside
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

MAX_ADDED = 40
"""Places of one package at which text is added to an answer that are followed to what is added."""
_MOST_NODES = 60  # of a value in which it is looked for the text that was there
_CLIMB = 4  # from an item to the list that gets it
_LARGEST = 256 * 1024  # bytes of a file: more is a bundle
_TEXT = re.compile(rb"\btext\b")
_READS = frozenset({"member_expression", "attribute", "subscript_expression", "subscript"})
_NAMING = _READS | {"string", "string_content", "string_fragment"}
_ASSIGNS = frozenset({"assignment", "assignment_expression"})
_GROWS = frozenset({"augmented_assignment", "augmented_assignment_expression"})
_LISTS = frozenset({"array", "list"})
_SPREADS = frozenset({"spread_element", "list_splat"})
_SUMS = frozenset(
    {"binary_operator", "binary_expression", "template_string", "string", "concatenated_string"}
)
_CHOICES = frozenset({"ternary_expression", "conditional_expression", "parenthesized_expression"})
_JOINING = frozenset({"join", "concat", "format"})
_JOINS = frozenset({"binary_operator", "binary_expression"})


def added(program: Program) -> Iterator[State]:
    """Yield the values that become a text of an answer which had one before, or one more text of it."""
    answers = _content()
    paths = [path for path in program.holding(answers) if not is_aside(path) and not is_vendored(path)]
    every = (each for index in program.indexes(tuple(paths)) for each in _of(index))
    yield from islice(every, MAX_ADDED)
    left = next(every, None)
    if left is not None:
        program.unfollowed(left.index.path)


def _of(index: Index) -> Iterator[State]:
    source = index.module.source
    for match in _TEXT.finditer(source) if len(source) <= _LARGEST else ():
        node = index.module.root.descendant_for_byte_range(match.start(), match.end())
        field = _field(node) if node is not None else None
        if field is None or not _answers(index, field):
            continue
        value = field.child_by_field_name("value") or field.child_by_field_name("right")
        if value is None:
            continue
        if field.type in _GROWS or _has_before(index, value) or _is_one_more(index, field):
            yield State(index, value)


def _field(node: Node) -> Node | None:
    """Return what gives the field that *node* names a value: a pair, an argument, an assignment."""
    while node.parent is not None and node.parent.type in _NAMING:
        if node.end_byte < node.parent.end_byte - 2:  # a quote and a bracket
            break
        node = node.parent
    around = node.parent
    if around is None:
        return None
    named = around.child_by_field_name("key") or around.child_by_field_name("name")
    if around.type in ("pair", "keyword_argument"):
        return around if named is not None and named.id == node.id else None
    left = around.child_by_field_name("left") if around.type in (*_ASSIGNS, *_GROWS) else None
    return around if left is not None and left.id == node.id and node.type in _READS else None


def _answers(index: Index, node: Node) -> bool:
    """Whether the function around *node* speaks of the content of an answer."""
    function = index.enclosing(node.start_byte)
    around = function.node if function is not None else index.module.root
    return bool(_content().search(index.module.source, around.start_byte, around.end_byte))


def _has_before(index: Index, value: Node) -> bool:
    """Whether *value* is put together with the text of another item: a sum, a template, a joined list."""
    if value.type in _CHOICES:
        return any(_has_before(index, each) for each in value.named_children)
    made = index.call_at(value)
    if value.type not in _SUMS and (made is None or made.name not in _JOINING):
        return False
    return any(_reads_text(index, each) for each in islice(walk(value), _MOST_NODES) if each.type in _READS)


def _reads_text(index: Index, node: Node) -> bool:
    named = (
        node.child_by_field_name("property")
        or node.child_by_field_name("attribute")
        or node.child_by_field_name("index")
        or node.child_by_field_name("subscript")
    )
    return named is not None and index.text(named, 20).strip("'\"`") == "text"


def _is_one_more(index: Index, field: Node) -> bool:
    """Whether the item with *field* is put beside those that an answer has: in a list, or by a call."""
    item: Node | None = field.parent
    for _ in range(_CLIMB):
        if item is None:
            return False
        call = index.call_at(item)
        if call is not None and call.name in _adding():
            held = call.receiver
            return held is not None and bool(_content().search(index.text(held, 200).encode()))
        beside = item.named_children if item.type in _LISTS else ()
        if item.type in _JOINS:
            beside = item.named_children
        elif beside:
            beside = [each for each in beside if each.type in _SPREADS]
        if any(_content().search(index.text(each, 200).encode()) for each in beside):
            return True
        item = item.parent
    return False


@cache
def _content() -> re.Pattern[bytes]:
    return re.compile(douane_signatures.table("code/exposure.toml")["answers"]["content"].encode())


@cache
def _adding() -> frozenset[str]:
    return frozenset(douane_signatures.table("code/exposure.toml")["answers"]["adding"])
