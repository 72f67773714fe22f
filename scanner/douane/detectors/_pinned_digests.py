"""Downloads that are held against a digest which stands in the package, and are not kept where it differs."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._catalogue import encoded
from douane.detectors._comes_to import leaves_early
from douane.detectors._flow import State
from douane.detectors._known_by_hash import HASHING
from douane.detectors._possible import RELATIONS, operator_of
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

_DIGEST = re.compile(
    r"(sha(256|384|512)[-:]|\\x)?(?=\S*\d)([0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128}|[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)"
)
_TEXTS = frozenset({"string", "template_string", "concatenated_string"})
_ASSERTING = frozenset({"strictEqual", "equal"})  # they end the call themselves
_EQUAL = _ASSERTING | {"compare_digest", "timingSafeEqual", "equals"}
_QUERIES = {True: "(comparison_operator) @c", False: "(binary_expression) @c"}
_NAMES = frozenset({"identifier", "attribute", "member_expression"})
_MOST_LEAVES = 4
_CLIMB = 8  # from a comparison to the statement that it decides
_MOST = 60  # comparisons of one file


def is_pinned(program: Program, received: Iterable[State], is_read: Callable[[State], bool]) -> bool:
    """Whether what was *received* from elsewhere, or is read again (*is_read*), must have a pinned digest.

    The package compares it with a digest that is written in its own files, and goes no further if it differs.
    """
    answers = {each.key[:2] for each in received}

    def downloaded(state: State) -> str | None:
        if state.key[:2] in answers or is_read(state):
            return "downloaded"
        return None

    def written(state: State) -> str | None:
        if state.key[:2] in answers:
            return "downloaded"
        if state.node.type in _TEXTS and any(_DIGEST.fullmatch(text) for text in program.shapes(state)):
            return "pinned"
        return None

    hashed, pinned = program.tracer(downloaded), program.tracer(written)
    for index in program.indexes(program.mentioning(encoded(HASHING))):
        for one, other in _compared(index):
            for digest, known in ((one, other), (other, one)):
                is_own = any(hashed.reaches(each) for each in _hashed(program, digest))
                told = {trace.what for trace in pinned.trace(known)} if is_own else set()
                if told == {"pinned"}:
                    return True
    return False


def _hashed(program: Program, state: State) -> list[State]:
    """Return what the digest *state* is taken of: what the calls in a chain are given, and called on."""
    found: list[State] = []
    for leaf in program.leaves(state)[:_MOST_LEAVES]:
        call = program.call(leaf)
        for _ in range(_CLIMB):
            if call is None:
                break
            found += [leaf.at(each) for each in call.arguments]
            inner = call.receiver
            found += [leaf.at(inner)] if inner is not None and inner.type in _NAMES else []
            call = leaf.index.call_at(inner) if inner is not None else None
    return found


def _compared(index: Index) -> list[tuple[State, State]]:
    """Return the pairs that the file of *index* compares, where it goes no further if they differ."""
    found: list[tuple[State, State]] = []
    captured = index.module.captures(_QUERIES[index.module.language.is_python]).get("c", ())
    for node in captured[: 20 * _MOST]:
        sides = parts(node)
        python = node.type == "comparison_operator"
        if len(sides) == 2 and (python or operator_of(node) in RELATIONS) and _decides(index, node):
            found.append((State(index, sides[0]), State(index, sides[1])))
    for name in sorted(_EQUAL & index.calls_by_name.keys()):
        for call in index.calls_by_name[name][:_MOST]:
            given = [call.receiver, *call.arguments] if name == "equals" else call.arguments
            pair = [State(index, each) for each in given if each is not None][:2]
            if len(pair) == 2 and (name in _ASSERTING or _decides(index, call.node)):
                found.append((pair[0], pair[1]))
    return found[:_MOST]


def _decides(index: Index, node: Node) -> bool:
    """Whether what *node* compares decides if the code goes on: an early end, an assertion, an answer."""
    for around in islice(ancestors(node), _CLIMB):
        if around.type in ("return_statement", "assert_statement", "arrow_function"):
            return True
        if around.type in ("if_statement", "elif_clause"):
            branch = around.child_by_field_name("consequence")
            other = around.child_by_field_name("alternative")
            return any(each is not None and leaves_early(index, each) for each in (branch, other))
    return False
