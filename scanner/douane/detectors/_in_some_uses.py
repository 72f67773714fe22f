"""Whether what a function of the package does is done where it is called, surely or only in some of its uses.

A helper that asks by whatever method it is told to, or that does one of several things, does not do all of
them for each of those who call it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import HOLE
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Program, State

_DEEPEST = 2  # calls, from who asks
_MOST_NODES = 200  # of one condition
_TESTS = ("condition", "value", "subject", "left")
_BRANCHING = frozenset(
    {
        *("if_statement", "elif_clause", "ternary_expression", "conditional_expression"),
        *("switch_statement", "match_statement"),
    }
)
_NAMES = frozenset({"identifier", "shorthand_property_identifier"})
_LONGEST_TEST = 200  # characters of a condition that compares with words
_WORD = re.compile(r"""(["'`])(\w{1,40})\1""")
# A whole condition that asks whether a name is a word, or one of several: `w` stands for each of the words.
_IS_WORD = re.compile(
    r"\(*\w{1,80}(?:\.(?:lower|upper|strip|casefold|trim|toLowerCase|toUpperCase)\(\))*"
    r"(?:={2,3}w| in[(\[{]w(?:,w)*,?[)\]}])\)*"
    r"|\(*w={2,3}\w{1,80}\)*|\(*\[w(?:,w)*\]\.includes\(\w{1,80}\)\)*"
)


def is_done(program: Program, state: State) -> bool:
    """Whether the call at *state* can be made at all when it is reached through its frames.

    It is not where a branch on the way asks for another word than the one that is handed over:
    ``request("get", path)``, and in it ``elif method == "delete"``.
    """
    return not any(
        _is_other(program, at, test, name)
        for at, function in _steps(state)
        for test, is_taken in _tests(at.node, function)
        for name in (_mentioned(at, test, function) if is_taken else ())
    )


def is_surely_done(program: Program, state: State) -> bool:
    """Whether the call at *state*, reached through its frames, is made whenever the first of them is.

    It is not sure where a step could lead to one of several functions, and where a function on the way
    decides by something that it is handed.
    """
    if len(state.frames) > _DEEPEST:
        return False
    if any(len(program.functions_called(frame.caller)) > 1 for frame in state.frames):
        return False
    return not any(
        _mentioned(at, test, function)
        for at, function in _steps(state)
        for test, _ in _tests(at.node, function)
    )


def _steps(state: State) -> Iterator[tuple[State, Function]]:
    """Yield (call, function that it stands in) from *state* outwards, for all but the outermost call."""
    at = state
    for frame in reversed(state.frames):
        yield at, frame.function
        at = frame.caller


def _tests(node: Node, function: Function) -> Iterator[tuple[Node, bool]]:
    """Yield the conditions in *function* that *node* depends on, and whether it waits for them to hold."""
    here = node
    while here.parent is not None and here.id != function.node.id:
        around = here.parent
        if around.type in _BRANCHING:
            taken = around.child_by_field_name("consequence")
            tests = [around.child_by_field_name(field) for field in _TESTS]
            tests += around.named_children[1:2] if around.type == "conditional_expression" else []
            for test in tests:
                if test is not None and test.id != here.id:
                    yield test, taken is not None and taken.id == here.id
        here = around


def _mentioned(at: State, test: Node, function: Function) -> list[Node]:
    """Return where *test* names something that *function* is handed."""
    handed = {each.name for each in function.parameters}
    found = []
    for count, each in enumerate(walk(test)):
        if count > _MOST_NODES:
            break
        if each.type in _NAMES and at.index.text(each, 80) in handed:
            found.append(each)
    return found


def _is_other(program: Program, at: State, test: Node, name: Node) -> bool:
    """Whether what *name* stands for is none of the words that *test* compares it with."""
    text = at.index.text(test, _LONGEST_TEST + 1)
    words = {word.lower() for _, word in _WORD.findall(text)}
    said = re.sub(r"\s*([=,()\[\]{}])\s*", r"\1", _WORD.sub("w", text))
    if len(text) > _LONGEST_TEST or not words or _IS_WORD.fullmatch(said) is None:
        return False
    given = program.shapes(at.at(name))
    return bool(given) and all(HOLE not in each and each and each.lower() not in words for each in given)
