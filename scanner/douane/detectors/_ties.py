"""What ties a function to those who have it called: tools, routes, commands."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.tools import REGISTRARS, answers_tool
from douane.model import Entry

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Function, Index

_DATA = "code/reach.toml"
_CLIMB = 80
_MOST_TEXT = 300  # characters of a condition, or of a decorator
_GIVEN = re.compile(
    r"^@[\w.]+\(\s*(?:name\s*=\s*)?[\"']([^\"']{1,100})[\"']|\bname\s*=\s*[\"']([^\"']{1,100})[\"']"
)
_COMMAND = re.compile(r"\b(?:command|add_parser)\(\s*[\"'`]([\w:-]{1,60})")
_DISPATCHING = frozenset(
    {"setRequestHandler", "add_request_handler", "call_tool", "get_prompt", "read_resource"}
)
_STRINGS = frozenset({"string", "template_string"})
Tie = tuple[Entry, str]


def tie_of(index: Index, function: Function, *, serves: bool) -> Tie | None:
    """Return on whose behalf *function* is called, and the name of that, as far as it stands at it.

    The name is empty where it cannot be told. *serves*: it is a server, whose only command starts it.
    """
    if answers_tool(index, function):
        return Entry.TOOL, _tool_name(index, function)
    marks = _decorators(index, function)
    for mark in marks:
        route = _pattern("routes").search(mark)
        if route is not None:
            return Entry.REQUEST, route[2]
    answers = function.name in _names("answering") and function.owner is not None and function.owner.bases
    if answers or _names("asgi") <= {parameter.name for parameter in function.parameters}:
        return Entry.REQUEST, ""
    if any(_pattern("decorators").match(mark) for mark in marks):
        return _of_command(index, function.name, serves)
    call = call_around(index, function.node)
    return tie_by(index, call, function, serves=serves) if call is not None else None


def tie_by(index: Index, call: Call, function: Function, *, serves: bool) -> Tie | None:
    """Return on whose behalf *function* is called that *call*, in the file of *index*, is handed."""
    declares = call.name in _names("declaring")
    if call.receiver is None and not declares:
        return None
    if call.name in REGISTRARS:
        return Entry.TOOL, "" if call.name in _DISPATCHING else first_text(index, call)
    if declares or call.name in _names("routing"):
        path = first_text(index, call)
        given = {parameter.name for parameter in function.parameters}
        asks = not given.isdisjoint(_names("asking")) or len(given & _names("beside")) > 1
        is_route = path.startswith("/") or asks
        return (Entry.REQUEST, path if path.startswith("/") else "") if is_route else None
    if call.name in _names("commands"):
        named = _COMMAND.findall(index.text(call.node, 2_000))
        return _of_command(index, named[-1] if named else "", serves)
    return None


def runs_it(call: Call, name: str = "", index: Index | None = None) -> bool:
    """Whether *call* runs a function that it is handed at once, or soon: it keeps it for nobody else.

    A function *name* of the file of *index* may also be handed over as what is done at the start.
    """
    if call.name in _names("running") or call.callee.type == "parenthesized_expression":
        return True
    given = ((key, node) for key, node in call.keywords.items() if key in _names("at_start"))
    return index is not None and any(index.text(node, 200) == name for _, node in given)


def call_around(index: Index, node: Node) -> Call | None:
    """Return the call that *node* is an argument of, by itself or in an object, or that calls it there."""
    here = node.parent
    while here is not None and here.type in (
        "parenthesized_expression",
        "pair",
        "object",
        "keyword_argument",
    ):
        here = here.parent
    if here is None:
        return None
    if here.type in ("arguments", "argument_list"):
        here = here.parent
    elif index.call_at(here) is None or node.type not in FUNCTIONS:
        return None
    return index.call_at(here) if here is not None else None


def decorated_by(index: Index, node: Node) -> Function | None:
    """Return the function that *node* decorates, where it stands in a decorator that is called."""
    here: Node | None = node
    for _ in range(_CLIMB // 4):
        if here is None or here.type == "decorator":
            break
        here = here.parent
    around = here.parent if here is not None and here.type == "decorator" else None
    definition = around.child_by_field_name("definition") if around is not None else None
    return index.function_at(definition) if definition is not None else None


def first_text(index: Index, call: Call) -> str:
    """Return the first argument of *call*, or the ``name`` in an object, where it is written out."""
    for node in call.arguments[:2]:
        if node.type in _STRINGS:
            return index.text(node, 120).strip("'\"`")
        for child in node.named_children if node.type == "object" else ():
            key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
            named = key is not None and index.text(key, 20) == "name"
            if named and value is not None and value.type in _STRINGS:
                return index.text(value, 120).strip("'\"`")
    return ""


def is_typed(index: Index, node: Node, function: Function | None) -> bool:
    """Whether *node* runs only for the command that a person typed, told by conditions around it."""
    return any(
        _pattern("typed").search(test) and "!=" not in test
        if not subject
        else _pattern("told_apart").fullmatch(test)
        for test, subject in _conditions(index, node, function)
    )


def is_started(index: Index, node: Node, function: Function | None) -> bool:
    """Whether *node* runs only where its file is itself what was started."""
    return any(
        not subject and _pattern("started").search(test) and "!=" not in test
        for test, subject in _conditions(index, node, function)
    )


def _conditions(index: Index, node: Node, function: Function | None) -> list[tuple[str, bool]]:
    """Return the conditions under which *node* runs, as text; True: what a switch tells apart."""
    found: list[tuple[str, bool]] = []
    stop = function.node.id if function is not None else -1
    before, here = node, node.parent
    for _ in range(_CLIMB):
        if here is None or here.id == stop:
            break
        if here.type in ("if_statement", "elif_clause"):
            body, test = here.child_by_field_name("consequence"), here.child_by_field_name("condition")
            if body is not None and test is not None and body.id == before.id:
                found.append((index.text(test, _MOST_TEXT), False))
        elif here.type in ("binary_expression", "boolean_operator"):
            left = here.child_by_field_name("left")
            if left is not None and left.id != before.id and index.text(here, _MOST_TEXT).find("||") < 0:
                found.append((index.text(left, _MOST_TEXT), False))
        elif here.type in ("switch_statement", "match_statement"):
            subject = here.child_by_field_name("value") or here.child_by_field_name("subject")
            if subject is not None and subject.id != before.id:
                found.append((index.text(subject, _MOST_TEXT).strip(), True))
        before, here = here, here.parent
    return found


def _tool_name(index: Index, function: Function) -> str:
    for mark in _decorators(index, function):
        word = mark[1:].split("(", 1)[0].strip().rpartition(".")[2]
        if word in REGISTRARS:
            given = _GIVEN.search(mark)
            named = (given[1] or given[2]) if given is not None else function.name
            return "" if word in _DISPATCHING else named
    call = call_around(index, function.node)
    if call is not None:
        return "" if call.name in _DISPATCHING else first_text(index, call)
    return function.name


def _of_command(index: Index, name: str, serves: bool) -> Tie:
    alone = len(_pattern("decorators").findall(index.module.source.decode("utf-8", "replace"))) <= 1
    starts = serves and (not name or name in _names("serving") or (alone and not _several(index)))
    return (Entry.START if starts else Entry.COMMAND), name


def _several(index: Index) -> bool:
    """Whether more than one command is tied to a function in the file of *index*."""
    return sum(len(index.calls_by_name.get(name, ())) for name in ("action", "subcommand", "add_parser")) > 1


def _decorators(index: Index, function: Function) -> list[str]:
    around = function.node.parent
    if around is None or around.type != "decorated_definition":
        return []
    return [index.text(each, _MOST_TEXT) for each in around.children if each.type == "decorator"]


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(douane_signatures.table(_DATA)[name])


@cache
def _names(name: str) -> frozenset[str]:
    return frozenset(douane_signatures.table(_DATA)[name])
