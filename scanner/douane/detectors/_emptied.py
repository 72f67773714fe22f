"""What libraries destroy with others: commits of a repository, objects of a store, mails of a mailbox.

A service that a package may write to keeps what is deleted there no longer than a disk does. So much as a
name, a description or a condition that tells of it is enough for it to be asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _marked
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._changes import run_lines
from douane.detectors._places import is_aside
from douane.detectors._said_by_tool import is_told
from douane.detectors._settings import options
from douane.model import Severity

if TYPE_CHECKING:
    from douane.detectors._catalogue import Entry
    from douane.detectors._flow import Program, State

_DATA = "code/destruction.toml"
MAX_CALLS = 400
"""Calls of one package that take something away elsewhere and are looked at."""
_LONGEST_FUNCTION = 8_000  # characters of a function that may put there what it takes away
_LONGEST = 600  # characters of what such a call is given
_MEMBERS = frozenset({"member_expression", "attribute"})
_NARROWING = frozenset({"where", "filter", "filter_by", "whereIn", "whereNotIn", "andWhere", "limit"})


def emptied(program: Program) -> tuple[tuple[State, str, Severity], ...]:
    """Return (call, what it does, how bad) for what is destroyed elsewhere and that nothing tells of."""
    return program.once("emptied elsewhere", lambda: tuple(_emptied(program)))


def _emptied(program: Program) -> Iterator[tuple[State, str, Severity]]:
    if not _marked.is_server(program):
        return
    modules = frozenset(_table()["modules"])
    near = tuple(path for path in program.paths if not modules.isdisjoint(program.imports(path)))
    kinds = catalogue(_DATA, "elsewhere")
    for entry, call in program.bounded(kinds.calls(program, near), MAX_CALLS, program.paths[0]):
        if _is_meant(program, call, entry) and not is_told(program, call, entry.facts["told"]):
            yield call, entry.facts["what"], Severity(entry.facts.get("severity", "high"))
    yield from _by_lines(program)
    yield from _by_requests(program)


def _by_requests(program: Program) -> Iterator[tuple[State, str, Severity]]:
    """Yield the requests that take away what was asked for before, without anybody naming it."""
    table: dict[str, Any] = douane_signatures.table(_DATA)["asked_away"]
    needle = re.compile(table["needle"].encode())
    near = tuple(path for path in program.paths if program.holds(path, needle) and not is_aside(path))
    tracer = sources.from_network(program)
    requests = catalogue(sources.NETWORK, "send").calls(program, near)
    for _, call in program.bounded(requests, MAX_CALLS, program.paths[0]):
        text = call.text[:_LONGEST]
        by_method = any(word in table["methods"] for word in _methods(program, call))
        if not by_method and not re.search(table["given"], text):
            continue
        given = [call.at(node) for node in program.nodes(call)]
        if any(tracer.reaches(each) for each in given) and not is_told(program, call, table["told"]):
            yield call, table["what"], Severity.MEDIUM


def _methods(program: Program, call: State) -> Iterator[str]:
    """Yield the methods by which *call* can ask."""
    made = program.call(call)
    yield made.name.upper() if made is not None else ""
    for given in options(program, call, "method"):
        yield from (text.upper() for text in program.shapes(given))
    if made is not None and made.name == "request" and made.arguments:
        yield from (text.upper() for text in program.shapes(call.at(made.arguments[0])))


def _by_lines(program: Program) -> Iterator[tuple[State, str, Severity]]:
    """Yield the commands that throw away what a repository holds."""
    kinds = _marked.kinds(_DATA, "thrown")
    needle = re.compile(_table()["needle"].encode())
    near = tuple(path for path in program.paths if program.holds(path, needle))
    starts = catalogue(sources.EXECUTION, "start").calls(program, near)
    for _, call in program.bounded(starts, MAX_CALLS, program.paths[0]):
        lines = run_lines(program, call)
        kind = next((each for each in kinds for line in lines if each.pattern.search(line)), None)
        told = next((each["told"] for each in _thrown() if kind and each["what"] == kind.what), "")
        if kind is not None and not is_told(program, call, told):
            yield call, f"runs {kind.what}", kind.severity


def _is_meant(program: Program, call: State, entry: Entry) -> bool:
    """Whether *call* takes away as much as *entry* says: what it is given, and where that comes from."""
    given = call.text[:_LONGEST]
    texts = [text for node in program.nodes(call) for text in program.shapes(call.at(node))]
    wanted = entry.facts.get("given")
    if wanted is not None and not any(re.search(wanted, text) for text in (given, " ".join(texts))):
        return False
    spared = entry.facts.get("spared")
    if spared is not None and re.search(spared, " ".join([given, *texts])):
        return False
    keeps = entry.facts.get("keeps")
    if keeps is not None and re.search(keeps, _around(call)):
        return False  # it puts there what it takes away once that is old
    if _is_narrowed(call):
        return False
    listing, asking = entry.facts.get("listing"), entry.facts.get("asking")
    if listing is None and asking is None:
        return True
    return _is_listed(program, call, re.compile(listing or "(?!)"), re.compile(asking or "(?!)"))


def _is_narrowed(call: State) -> bool:
    """Whether what stands behind *call* says which rows are meant: ``table.delete().where(is_old)``."""
    around = call.node.parent
    name = (
        around.child_by_field_name("attribute") or around.child_by_field_name("property") if around else None
    )
    return name is not None and call.index.text(name, 20) in _NARROWING


def _around(call: State) -> str:
    """Return the text of the function around *call*."""
    function = call.index.enclosing(call.node.start_byte)
    return call.index.text(function.node, _LONGEST_FUNCTION) if function is not None else ""


def _is_listed(program: Program, call: State, listing: re.Pattern[str], asking: re.Pattern[str]) -> bool:
    """Whether what *call* is given was found by asking what there is.

    That is a call whose name *listing* finds, or a call or member in whose text *asking* does.
    """

    def listed(state: State) -> str | None:
        made = program.call(state)
        if (made is not None or state.node.type in _MEMBERS) and asking.search(state.text[:_LONGEST]):
            return "listed"
        if made is None:
            return None
        return "listed" if any(listing.search(name) for name in program.callee(state)) else None

    tracer = program.tracer(listed)
    made = program.call(call)
    held = [made.receiver] if made is not None and made.receiver is not None else []
    return any(tracer.reaches(call.at(node)) for node in (*program.nodes(call), *held))


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["services"]
    return found


def _thrown() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = douane_signatures.table(_DATA)["thrown"]
    return found
