"""Secrets that nobody need know: what does not arrive is equal to a secret that nobody set."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors import _incoming as incoming
from douane.detectors import _sources as sources
from douane.detectors._branches import is_in_condition
from douane.detectors._flow import State
from douane.detectors._verifiers import Weakness
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

_EQUALS = re.compile(rb"[=!]==?(?!=)")
_ARRIVES = re.compile(rb"(?i)\bheaders?\b|\bquery(_params)?\b")
_SECRET = re.compile(r"(?i)(secret|passw(or)?d|token|credential|(^|[_.])\w*keys?)$")
_EMPTY = re.compile(r"^[\"'`]{2}$")
# What a framework hands over where a header is missing.
_DECLARED = re.compile(r"(?:\w{1,20}\.)?(?:Header|Query|Cookie)\((?:default\s?=\s?)?(?:\"\"|'')")
_LONGEST = 60  # characters of such a declaration
_TRIMS = frozenset({"removeprefix", "replace", "strip", "lstrip", "trim", "slice", "substring"})
_MOST_TRIMS = 4
_WHY = "a caller that sends nothing is let in as long as nobody sets the secret"
_NOTHING = "nothing"
_BLANK = "an empty text"


def equal_when_unset(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield comparisons of what arrives with a secret that are true where both are missing."""
    if not _ARRIVES.search(index.module.source):
        return
    arriving = program.tracer(lambda state: incoming.arriving(program, state) or None)
    for node in index.module.nodes_at(_EQUALS, "comparison_operator", "binary_expression"):
        inner = parts(node)
        operator = node.child_by_field_name("operators") or node.child_by_field_name("operator")
        if len(inner) != 2 or operator is None or not is_in_condition(node):
            continue
        if index.text(operator) not in ("==", "===", "!=", "!=="):
            continue
        for mine, other in (inner, inner[::-1]):
            unset = _unset_secret(program, State(index, mine))
            if not unset or _is_asked_for(program, index, mine):
                continue
            given = State(index, other)
            if unset == _when_missing(program, given) and any(
                trace.what in (incoming.TOKEN, incoming.KEY) for trace in arriving.trace(given)
            ):
                yield Weakness(State(index, node), _WHY)
                break


def must_be_set(index: Index, node: Node) -> bool:
    """Whether the code at *node* only runs where the secret that *node* names is set."""
    name = re.escape(index.text(node, 80).rpartition(".")[2])
    ends = rf"(?:!|\bnot)\s*(?:[\w.]{{1,40}}\.)?{name}\s*[):][^}}]{{0,200}}?\b(?:throw|raise|exit)\b"
    if re.search(ends.encode(), index.module.source):
        return True
    wanted = re.compile(rf"(?<![!\w])(?<!not )(?:[\w.]{{1,40}}\.)?\b{name}\b(?!\w)")
    inner, around = node, node.parent
    while around is not None:
        told, then = ("condition", "consequence") if around.type == "if_statement" else ("left", "right")
        condition = around.child_by_field_name(told)
        reached = condition is not None and around.child_by_field_name(then) == inner
        if reached and condition is not None and _joins(index, around):
            asked = re.sub(r"!\s*[\w.]+", "", index.text(condition)[:400])
            if wanted.search(asked):
                return True
        inner, around = around, around.parent
    return False


def _joins(index: Index, node: Node) -> bool:
    """Whether what is inside *node* is only reached where its condition holds."""
    operator = node.child_by_field_name("operator")
    return node.type == "if_statement" or (operator is not None and index.text(operator) in ("&&", "and"))


def _unset_secret(program: Program, state: State) -> str:
    """Return what the secret at *state* is while nobody sets it; empty where it is none, or must be set."""
    if state.node.type not in ("identifier", "member_expression", "attribute", "call"):
        return ""
    leaves = program.leaves(state)
    read = [leaf for leaf in leaves if sources.from_environment(program, leaf)]
    blank = [leaf for leaf in leaves if leaf not in read]
    if len(read) != 1 or any(not _EMPTY.match(leaf.text[:3]) for leaf in blank):
        return ""
    call = program.call(read[0])
    name = read[0].steps[-1] if read[0].steps else read[0].text
    if call is not None:
        name = program.shapes(read[0].at(call.arguments[0]))[0] if call.arguments else ""
    if not _SECRET.search(re.sub(r"[\"'\])]", "", name)) or read[0].node.type == "subscript":
        return ""  # what is taken from `os.environ[...]` must be set
    if call is not None and len(call.arguments) > 1:
        return _BLANK if _EMPTY.match(read[0].index.text(call.arguments[1])) else ""
    return _BLANK if blank else _NOTHING


def _when_missing(program: Program, state: State) -> str:
    """Return what *state*, a part of a request, is where it is not sent."""
    whole = [_untrimmed(program, leaf) for leaf in program.leaves(state)]
    for leaf in [each for state in whole for each in program.leaves(state)]:
        if _EMPTY.match(leaf.text[:3]) or _DECLARED.match(leaf.text[:_LONGEST]):
            return _BLANK
        call = program.call(leaf)
        if call is None:
            continue
        if call.name not in ("get", "header"):
            return ""
        if len(call.arguments) > 1:
            return _BLANK if _EMPTY.match(leaf.index.text(call.arguments[1])) else ""
    return _NOTHING


def _untrimmed(program: Program, state: State) -> State:
    """Return what *state* is a part of: ``sent.removeprefix("Bearer ")``."""
    for _ in range(_MOST_TRIMS):
        call = program.call(state)
        if call is None or call.receiver is None or call.name not in _TRIMS:
            break
        state = state.at(call.receiver)
        while state.node.type == "parenthesized_expression" and parts(state.node):
            state = state.at(parts(state.node)[0])
    return state


def _is_asked_for(program: Program, index: Index, node: Node) -> bool:
    """Whether a file that names the secret also asks whether it is set."""
    name = re.escape(index.text(node).rpartition(".")[2])
    asks = re.compile(
        rf"(!|\bnot\s+|\bbool\(|\bBoolean\(|\blen\(|\bif\s*\(?\s*|\band\s+|&&\s*|\|\|\s*)(?:process\.env\.|\w{{1,40}}\.)?{name}\b(?!\s*[=!]=)(?!\()"
        rf"|\b{name}\s+(and|is)\b|\b{name}\s*(&&|\?(?!\?)|\.length)|\bassert\s*\(?\s*{name}\b".encode()
    )
    return any(asks.search(other.module.source) for other in (index, *program.naming(index.path, name)))
