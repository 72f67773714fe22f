"""Who asks, kept where all requests share it: while one waits, another one puts somebody else there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._places import is_aside
from douane.detectors._verifiers import DATA, Weakness

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

_SHARED = "who asks is kept where all requests share it: another request puts somebody else there in between"
_PARTS = {
    "member_expression": ("object", "property"),
    "attribute": ("object", "attribute"),
    "subscript_expression": ("object", "index"),
    "subscript": ("value", "subscript"),
}
_WAITS = frozenset({"await", "await_expression"})
_NAMES = frozenset({"property_identifier", "identifier", "string"})
_LEAST_MENTIONS = 3  # where it is declared, set, and asked for
_LONGEST = 6_000  # characters of a function that are read
_MOST_GIVEN = 4  # of what a call is handed by which somebody is looked up
_MOST = 40  # assignments of one file


class SharedUsers:
    """Judges what one package keeps of who asks."""

    def __init__(self, program: Program) -> None:
        self._program = program
        table: dict[str, str] = douane_signatures.table(DATA)["shared"]
        named = table["named"].encode()
        self._named = re.compile(rb"(?i)(?<=[ \t{;>])" + named)
        self._begun = re.compile(rb"(?im)(?:^[ \t]{1,40}|[{;>] ?)" + named)
        self._asking = re.compile(table["asking"])
        self._own_place = re.compile(table["own_place"])
        self._tracer = program.tracer(self._who_asks)

    def kept(self, index: Index) -> Iterator[Weakness]:
        """Yield where code of *index* that answers a request keeps who asks, for any other to read."""
        kinds = ("assignment", "assignment_expression")
        for count, node in enumerate(index.module.nodes_at(self._named, *kinds)):
            target, value = node.child_by_field_name("left"), node.child_by_field_name("right")
            if count >= _MOST or not self._is_asked:
                return
            if target is None or value is None:
                continue
            answers = index.enclosing(node.start_byte) is not None
            if answers and self._is_shared(index, target) and self._tells_who(index, value):
                yield Weakness(State(index, node), _SHARED)

    def concerns(self, source: bytes) -> bool:
        """Whether *source* may keep somebody under a name, in a package that asks who calls."""
        return self._is_asked and self._begun.search(source) is not None

    @cached_property
    def _is_asked(self) -> bool:
        asking = re.compile(self._asking.pattern.encode())
        program = self._program
        return any(program.holds(path, asking) for path in program.paths if not is_aside(path))

    def _tells_who(self, index: Index, value: Node) -> bool:
        """Whether *value* is of who asks, or was looked up by that, as whose token it is."""
        if self._tracer.trace(State(index, value)):
            return True
        named = index.bindings(index.text(value, 100), value.start_byte) if value.type == "identifier" else ()
        for each in (value, *(binding.value for binding in named if not binding.steps)):
            called = each.named_children[0] if each is not None and each.type in _WAITS else each
            call = index.call_at(called) if called is not None else None
            given = call.arguments[:_MOST_GIVEN] if call is not None else ()
            if any(self._tracer.trace(State(index, one)) for one in given):
                return True
        return False

    def _who_asks(self, state: State) -> str | None:
        if state.node.type in ("string", "object", "dictionary"):
            return None
        text = ".".join((state.text[:160], *(step for step in state.steps if step not in ("[]", "?"))))
        return "who asks" if self._asking.search(text) else None

    def _is_shared(self, index: Index, target: Node) -> bool:
        """Whether *target* is a name of the module, or a field, so called, of what such a name stands for."""
        name = target
        if target.type in _PARTS:
            owner, part = (target.child_by_field_name(each) for each in _PARTS[target.type])
            if owner is None or part is None or owner.type != "identifier" or part.type not in _NAMES:
                return False
            if target.type.startswith("subscript") and part.type != "string":
                return False  # kept under the name of whom it belongs to
            name = owner
        if name.type != "identifier":
            return False
        text = index.text(name, 100)
        if index.scope_of(text, name.start_byte) is not None or not _is_of_file(index, text, name):
            return False
        if name is target and len(index.mentions(text)) < _LEAST_MENTIONS:
            return False
        return not self._is_own_place(index, text, name.start_byte)

    def _is_own_place(self, index: Index, name: str, position: int) -> bool:
        """Whether *name* stands for something of which each request, or thread, has its own."""
        for binding in index.bindings(name, position):
            if binding.value is not None and self._own_place.search(index.text(binding.value, 200)):
                return True
            if binding.origin is not None and self._program.imported(index, *binding.origin) is None:
                return True  # `g` of a library
        return False


def _is_of_file(index: Index, name: str, node: Node) -> bool:
    """Whether *name*, which *node* uses, is declared for all of its file, and not once more around *node*."""
    word = re.escape(name)
    source = index.module.source.decode("utf-8", "replace")
    inside = index.enclosing(node.start_byte)
    text = index.text(inside.node, _LONGEST) if inside is not None else ""
    if index.module.language.is_python:
        if node.parent is not None and node.parent.type == "assignment":
            return re.search(rf"\bglobal\s[\w, ]{{0,200}}\b{word}\b", text) is not None
        return (
            re.search(rf"(?m)^{word}\s{{0,4}}[:=]|^(from\s[\w.]+\s)?import\s.*\b{word}\b", source) is not None
        )
    if re.search(rf"\b(let|var|const)\s[^;=\n]{{0,200}}\b{word}\b", text):
        return False
    made = rf"(?m)^(export\s+)?((let|var|const)\s[^;=\n]{{0,200}}\b{word}\b|import\s.*\b{word}\b)"
    return re.search(made, source) is not None
