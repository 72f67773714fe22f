"""Headers that are picked out of all that a request came with, by names among which is the token's."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow.state import State
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow import Program
    from douane.detectors._flow.index import Call

_HEADERS = re.compile(r"\b(raw_?)?headers\b", re.IGNORECASE)
_TOKEN = re.compile(r"""b?["'`]authorization["'`]""", re.IGNORECASE)
_PICKED = re.compile(r"""["'`](proxy-)?auth\w{0,20}["'`]|["'`](set-)?cookie["'`]""", re.IGNORECASE)
_PICKING = frozenset({"startsWith", "startswith", "includes", "test", "has", "match", "get"})
_MOST_INSIDE = 400  # nodes of a function
_SUBSCRIPTS = frozenset({"subscript", "subscript_expression"})
_ASKING = frozenset({"get", "header", "getHeader"})
_OF_REQUEST = re.compile(r"^(\w{1,30}\.)?(req|request)$")
_MEMBER = frozenset({"includes", "has", "indexOf"})
_KEPT = re.compile(r"\sif\b[^\n]{0,80}(?<!not)\sin\s")
_LONGEST = 400  # bytes of an expression
_MOST_NODES = 80  # of a condition


def takes_token(program: Program, state: State) -> bool:
    """Whether *state* is headers, or one of them, that were picked by names, the token's among them.

    So are ``headers[name]`` for each name of a list, ``pick(req.headers, NAMES)`` and
    ``Object.entries(req.headers).filter(([name]) => NAMES.includes(name))``.
    """
    call = program.call(state)
    if state.node.type in _SUBSCRIPTS or (call is not None and call.name in _ASKING):
        return _looks_up(program, state, call)
    if call is None or call.name not in ("pick", "filter") or not call.arguments:
        return False
    if call.name == "pick":
        lists = call.arguments[1:]
        return _HEADERS.search(state.index.text(call.arguments[0], _LONGEST)) is not None and any(
            _names_token(program, state.at(node)) for node in lists
        )
    taken = call.receiver is not None and _HEADERS.search(state.index.text(call.receiver, _LONGEST))
    return bool(taken) and any(
        _names_token(program, state.at(node)) for node in _asked_lists(state, call.arguments[0])
    )


def picked_for(program: Program, state: State) -> Iterator[State]:
    """Yield where helpers, called in the function around *state*, pick headers by the name of the token's.

    ``span.attributes = head(init)``, where ``head`` keeps what ``startsWith("auth")``.
    """
    around = state.index.enclosing(state.node.start_byte)
    inside = islice(walk(around.node), _MOST_INSIDE) if around is not None else ()
    for call in (each for node in inside if (each := state.index.call_at(node)) is not None):
        for index, function in program.functions_called(State(state.index, call.node))[:1]:
            for node in islice(walk(function.node), _MOST_INSIDE):
                made = index.call_at(node)
                asks = made is not None and made.name in _PICKING and made.arguments
                if made is not None and asks and _PICKED.search(index.text(made.arguments[0], _LONGEST)):
                    yield State(index, node)
                    break


def takes_some(program: Program, state: State) -> bool:
    """Whether *state* is only those of all headers that a list names, whichever these are."""
    if state.node.type in _SUBSCRIPTS:
        key = state.node.child_by_field_name("index") or state.node.child_by_field_name("subscript")
        leaves = program.leaves(state.at(key)) if key is not None and key.type == "identifier" else ()
        return any(leaf.node.type == "string" for leaf in leaves)
    call = program.call(state)
    if call is not None and call.name == "filter" and call.arguments:
        return any(_asked_lists(state, call.arguments[0]))
    return state.node.type == "dictionary_comprehension" and _KEPT.search(state.text[:_LONGEST]) is not None


def _looks_up(program: Program, state: State, call: Call | None) -> bool:
    """Whether *state* is the header of a name that stands for each of a list."""
    node = state.node
    if call is not None:
        owner, key = call.receiver, next(iter(call.arguments), None)
    else:
        owner = node.child_by_field_name("object") or node.child_by_field_name("value")
        key = node.child_by_field_name("index") or node.child_by_field_name("subscript")
    while key is not None and (inner := state.index.call_at(key)) is not None and inner.receiver is not None:
        key = inner.receiver  # `headers[name.toLowerCase()]`
    if owner is None or key is None or key.type != "identifier":
        return False
    texts = [state.index.text(owner, _LONGEST)]
    texts += [".".join((each.text[:_LONGEST], *each.steps)) for each in program.leaves(state.at(owner))]
    whole = any(_HEADERS.search(text) for text in texts)
    if not whole and (call is None or _OF_REQUEST.match(texts[0]) is None):
        return False
    return _names_token(program, state.at(key))


def _names_token(program: Program, state: State) -> bool:
    """Whether *state*, a name or a list of names, is or holds the name of the token's header."""
    return any(_TOKEN.search(leaf.text[:_LONGEST]) for leaf in (state, *program.leaves(state)))


def _asked_lists(state: State, condition: Node) -> Iterator[Node]:
    """Yield the lists of which *condition*, a function, asks whether a name is in them."""
    for node in islice(walk(condition), _MOST_NODES):
        call = state.index.call_at(node)
        around = node.parent
        refused = around is not None and around.type == "unary_expression"
        if call is not None and call.name in _MEMBER and call.receiver is not None and not refused:
            yield call.receiver
