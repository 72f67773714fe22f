"""What an expression comes down to: what its names and calls stand for, also through helpers that answer."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.memos import Memo
from douane.syntax.walking import parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

MOST_EXPANDED = 120
"""Expressions that one condition is followed to."""
LONGEST = 600
"""Characters of an expression that are read."""
_DEEPEST = 3
_BRANCHES = frozenset({"if_statement", "elif_clause"})
_MOST_RETURNED = 3  # values of a function that answers a condition
_MOST_IN_FUNCTION = 400  # syntax nodes of it
_ENDS = frozenset(
    {"return_statement", "throw_statement", "raise_statement", "continue_statement", "break_statement"}
)
_NAMING = frozenset(
    {"identifier", "call_expression", "new_expression", "call", "member_expression", "attribute"}
)
_NAMED: Memo[dict[tuple[str, int], tuple[Node, ...]]] = Memo()


def expanded(program: Program, test: State, came: dict[object, State] | None = None) -> list[State]:
    """Return *test*, and the expressions that its names and calls stand for; in *came*, of what."""
    found = [test]
    seen = {test.key}
    depth = {test.key: 0}
    for here in found:
        if depth[here.key] >= _DEEPEST or len(found) >= MOST_EXPANDED:
            continue
        for node in names_in(program, here):
            for leaf in (*map(_called, program.leaves(here.at(node))), *_given_back(program, here.at(node))):
                if leaf.key not in seen and leaf.node.end_byte - leaf.node.start_byte < 4 * LONGEST:
                    seen.add(leaf.key)
                    depth[leaf.key] = depth[here.key] + 1
                    found.append(leaf)
                    if came is not None:
                        came[leaf.key] = here
    return found[:MOST_EXPANDED]


def _called(leaf: State) -> State:
    """Return what a function that is handed over gives back, else *leaf*."""
    function = leaf.index.function_at(leaf.node) if leaf.node.type in FUNCTIONS else None
    return leaf.at(function.returns[0]) if function is not None and function.returns else leaf


def _given_back(program: Program, state: State) -> list[State]:
    """Return what functions of the package give back as it is written, where *state* is a call of them.

    Where they leave early, so do the conditions on which they do.
    """
    call = state.index.call_at(state.node)
    if call is None or call.name in program.built_in:
        return []
    found: list[State] = []
    for index, function in program.functions_called(state)[:2]:
        found += [State(index, value) for value in function.returns[:_MOST_RETURNED]]
        for node in islice(walk(function.node), _MOST_IN_FUNCTION) if len(function.returns) > 1 else ():
            test = node.child_by_field_name("condition") if node.type in _BRANCHES else None
            branch = node.child_by_field_name("consequence") if test is not None else None
            if test is not None and branch is not None and leaves_early(index, branch):
                found.append(State(index, test))
    return found


def names_in(program: Program, state: State) -> tuple[Node, ...]:
    """Return the names, members and calls in *state*: of one expression the same, wherever it leads from."""
    known = _NAMED.setdefault(program, {})
    key = (state.index.path, state.node.id)
    if key not in known:
        among = (node for node in islice(walk(state.node), 301) if node.type in _NAMING)
        known[key] = tuple(islice(among, 17))
    return known[key]


def leaves_early(index: Index, branch: Node) -> bool:
    """Whether *branch* ends what it stands in: it returns, throws or ends the program."""
    last = branch
    if branch.type in ("statement_block", "block"):
        inner = parts(branch)
        if not inner:
            return False
        last = inner[-1]
    return last.type in _ENDS or "exit(" in index.text(last)[:60]
