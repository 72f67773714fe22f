"""Loaders of templates that the package makes itself: where the text of a template comes from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._flow.index import ELEMENT, FUNCTIONS, PART
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program

_GETTING = "get_source"
_HELD = ".loader.mapping"  # what a loader of a table holds: set later, it is its text from then on
_MOST_RETURNS = 8
_TUPLES = frozenset({"tuple", "expression_list"})


def loaded_texts(program: Program, index: Index) -> Iterator[State]:
    """Yield the texts that loaders for Jinja, in the file of *index*, give as templates."""
    for class_ in index.classes:
        if _GETTING not in class_.methods or not any(
            "Loader" in index.text(each, 60) for each in class_.bases
        ):
            continue
        for value in class_.methods[_GETTING].returns[:_MOST_RETURNS]:
            first = parts(value)[:1] if value.type in _TUPLES else [value]
            yield from (State(index, each) for each in first)
    for call in index.of_name(index.calls_by_name.get("FunctionLoader", ())):
        for leaf in program.leaves(State(index, call.arguments[0])) if call.arguments else ():
            function = leaf.index.function_at(leaf.node) if leaf.node.type in FUNCTIONS else None
            yield from (leaf.at(value) for value in (function.returns[:_MOST_RETURNS] if function else ()))
    for call in index.of_name(index.calls_by_name.get("DictLoader", ())):
        yield from (State(index, node, (PART,)) for node in call.arguments[:1])
    for write in index.writes.get(ELEMENT, ()):
        entry = write.target.parent
        held = entry.child_by_field_name("value") if entry is not None else None
        if held is not None and index.text(held, 80).endswith(_HELD):
            yield State(index, write.value)


def is_sandboxed(index: Index) -> bool:
    """Whether the file of *index* makes environments in which templates may do little."""
    return b"SandboxedEnvironment" in index.module.source


def used_at(program: Program, paths: tuple[str, ...]) -> Iterator[State]:
    """Yield the calls that take a template out of an environment with such a loader."""
    for index in program.indexes(paths):
        for call in index.of_name(index.calls_by_name.get("get_template", ())):
            yield State(index, call.node)
