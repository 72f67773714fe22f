"""Who somebody is, by a name in a header that anybody can write, and by nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._guards import readable
from douane.detectors._handlers import is_vendored
from douane.detectors._listeners import listeners, listening_files
from douane.detectors._places import is_aside
from douane.detectors._verifiers import DATA, Weakness, decides, function_around
from douane.model import Severity
from douane.syntax.walking import ancestors

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program

NAMED = "the caller itself tells who it is, and nothing asks for a proof"
_KINDS = ("call", "call_expression", "subscript", "subscript_expression")
_KEYS = {"subscript": "subscript", "subscript_expression": "index"}
_PARAMETERS = ("typed_default_parameter", "typed_parameter")
_ASKING = frozenset({"get", "header", "getHeader"})
_GIVEN = ("variable_declarator", "assignment", "named_expression")
_ENDS = frozenset({"statement_block", "block", "program", "module"})
_OWNER = re.compile(r"(?i)headers?\W{0,4}$|\breq(uest)?$")
_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_LONGEST = 6_000  # characters of a function that are read
_MOST = 20  # mentions of such headers in one file


def told_names(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield where code of *index* takes a header's word for who somebody is.

    Nothing in a package that asks for a proof anywhere, whether here or before it comes here.
    """
    source = index.module.source
    if not any(_pattern(each).search(source) for each in ("who", "who_given")):
        return
    if is_aside(index.path) or is_vendored(index.path):
        return
    for node in islice(_reads(program, index), _MOST):
        function = function_around(index, node)
        if function is None or not _identifies(program, index, node, function) or _is_proved(program):
            continue
        proxied = _text("by_a_proxy").search(index.text(node)[-60:])
        is_open = any(each.is_open for each in listeners(program, listening_files(program)))
        severity = Severity.LOW if proxied and not is_open else Severity.MEDIUM
        yield Weakness(State(index, node), NAMED, severity)


def _reads(program: Program, index: Index) -> Iterator[Node]:
    """Yield where code of *index* reads such headers, also as parameters: ``x_user: str = Header()``."""
    yield from (
        node for node in index.module.nodes_at(_pattern("who"), *_KINDS) if _is_read(program, index, node)
    )
    yield from index.module.nodes_at(_pattern("who_given"), *_PARAMETERS)


def _is_read(program: Program, index: Index, node: Node) -> bool:
    """Whether *node* reads a header by the name of it that stands there."""
    call = index.call_at(node)
    if call is None:
        key, owner = node.child_by_field_name(_KEYS.get(node.type, "index")), index.text(node)[:200]
        return key is not None and key.type == "string" and "eaders" in owner
    if call.name not in _ASKING or call.receiver is None or not call.arguments:
        return False
    here = State(index, call.receiver)
    owners = (each.text[:200] for each in (here, *program.leaves(here)))
    return call.arguments[0].type == "string" and any(_OWNER.search(owner) for owner in owners)


def _identifies(program: Program, index: Index, node: Node, function: Function) -> bool:
    """Whether *function* decides by what it reads at *node*: who is let in, or as whom."""
    text = index.text(function.node, _LONGEST)
    if _text("no_check").search(text) or _text("proxied").search(text):
        return False
    if not decides(index, node) and not _lets_in(program, index, function):
        return False
    names = [re.escape(name) for name in sorted(_names_given(index, node))]
    text = text.replace(index.text(node), "TOLD")
    return (
        re.search(_text("identifies").pattern.replace("NAME", f"(?:{'|'.join(['TOLD', *names])})"), text)
        is not None
    )


def _lets_in(program: Program, index: Index, function: Function) -> bool:
    """Whether *function*, or one that calls it, turns callers away or hands them on."""
    formality: dict[str, str] = douane_signatures.table(DATA)["formality"]
    texts = [index.text(function.node, _LONGEST)]
    for call in program.bounded_callers(index, function):
        around = function_around(call.index, call.node)
        texts += [call.index.text(around.node, _LONGEST)] if around is not None else []
    return any(re.search(formality[each], text) for each in ("goes_on", "refuses") for text in texts)


def _names_given(index: Index, read: Node) -> frozenset[str]:
    """Return the name that the statement around *read* gives what it reads, not what it is looked up by."""
    if read.type in _PARAMETERS:
        return frozenset(_NAME.findall(index.text(read)[:80])[:1])
    for outer in ancestors(read):
        named = outer.child_by_field_name("name") or outer.child_by_field_name("left")
        if outer.type in _GIVEN and named is not None:
            return (
                frozenset(_NAME.findall(index.text(named)[:80]))
                if named.type == "identifier"
                else frozenset()
            )
        if outer.type in _ENDS or (outer.type in _KINDS and index.text(outer)[:8] != "String("):
            break
    return frozenset()


def _is_proved(program: Program) -> bool:
    """Whether own code of the package asks anybody for a proof."""
    proof = _pattern("proof")
    return any(
        not is_aside(path) and not is_vendored(path) and program.holds(path, proof)
        for path in readable(program)
    )


@cache
def _text(name: str) -> re.Pattern[str]:
    return re.compile(douane_signatures.table(DATA)["told"][name])


@cache
def _pattern(name: str) -> re.Pattern[bytes]:
    return re.compile(douane_signatures.table(DATA)["told"][name].encode())
