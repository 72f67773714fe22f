"""A server whose business it is not makes an inventory of the machine it runs on.

**What.** Code that runs when a tool is called, or at start, reads the list of all users, or two and more of:
tables of the network (routes, neighbours, sockets, interfaces), of hardware, of mounted file systems and of
running programs; by files (`/etc/passwd`, `/proc/net/arp`), by calls (`pwd.getpwall()`) or by commands
(`getent passwd`, `arp -a`). Also where it goes through the whole environment for variables that sound secret.
Paths and command lines are followed through variables, functions and files of the package. Where several of
them go to a host that the code fixes and the package's page does not name, that is told whatever the package
says it is for.

**Why.** It is what somebody looks for who wants to go on from this machine to others. Given back to a model,
it is in the conversation, and whoever talks the model into a request has it.

**Example.** `users = [user.pw_name for user in pwd.getpwall()]` in a tool of a calendar.

**Left alone.** Packages that say in their name or summary that systems, networks, hardware or monitoring are
their business; a single figure (memory, processors, free space); variables that begin with
one prefix of the package's own; values that a function, class or file named for it (`redact`, `mask`) takes
out of what others read; what a person asks for on a command line; lists of such paths that are only refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._changes import run_lines
from douane.detectors._credentials import CredentialReads
from douane.detectors._flow import State, program_of
from douane.detectors._inventory_sent import place, sent
from douane.detectors._marked import is_server
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._own_settings import are_of_one_prefix
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import is_explained
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.syntax.walking import ancestors, walk

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_DATA = "code/inventory.toml"
_LARGE = 1024 * 1024  # bytes of source of a package beyond which nothing is followed
_ENOUGH = 2
_MOST_TEXT = 3_000  # characters of a statement that are read
_MOST_NAMES = 12
_MOST_AROUND = 8  # expressions in which a list of all variables is filtered
_STATEMENTS = frozenset(
    {"for_statement", "for_in_statement", "expression_statement", "return_statement", "lexical_declaration"}
)
_LISTING = frozenset({"listdir", "scandir", "readdir", "readdirSync", "iterdir", "glob"})


@dataclass(frozen=True, slots=True, eq=False)
class _Item:
    at: State
    what: str
    by: str
    weight: int
    counted: str  # commands that say the same on different systems count once


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield where a package gathers what the machine is, if it gathers more than one thing."""
    program = program_of(codebase)
    table = douane_signatures.table(_DATA)
    if program.size > _LARGE or not is_server(program):
        return
    needle = re.compile(table["needle"].encode())
    paths = tuple(path for path in program.paths if not is_aside(path) and program.holds(path, needle))
    with program.unnoted():
        every = list(_items(program, paths))
        yield from _sent(codebase, program, every)
        items = [item for item in every if _is_met(program, codebase, item)]
    if is_explained(codebase, tuple(table["purpose"])):
        return
    weights = {item.counted: item.weight for item in items}
    if sum(weights.values()) < _ENOUGH:
        return
    shown = ", ".join(dict.fromkeys(item.by for item in items))[:160]
    told: set[str] = set()
    for item in items:
        if item.what not in told:
            told.add(item.what)
            yield evidence_at(
                item.at,
                why=f"gathers {item.what}, which the package does not say it is for (all of it: {shown})",
            )


def _sent(codebase: Codebase, program: Program, items: list[_Item]) -> Iterator[Evidence]:
    """Yield where what is gathered goes to somebody of whom the package does not tell."""
    gathered = {place(item.at): (item.what, item.weight) for item in items}
    for each in sent(codebase, program, gathered):
        why = f"sends {', '.join(each.what)} to {', '.join(each.hosts[:3])}, which its page does not tell of"
        yield evidence_at(each.at, why=why)


def _is_met(program: Program, codebase: Codebase, item: _Item) -> bool:
    return occasion(program, item.at, codebase) >= Occasion.TOOL


def _items(program: Program, paths: tuple[str, ...]) -> Iterator[_Item]:
    """Yield what is read of the machine in the files at *paths*."""
    names = frozenset(douane_signatures.table(sources.EXECUTION)["files"]["read_names"])
    for state in program.calls(paths, names):
        yield from _named(state, "file", sources.file_read(program, state) and _paths(program, state))
    for state in program.calls(paths, _LISTING):
        made = program.call(state)
        given = program.argument(state, 0, "path")
        if given is None and made is not None and made.receiver is not None:
            given = state.at(made.receiver)
        yield from _named(state, "listing", sources.texts_of(program, given) if given is not None else ())
    for _, state in catalogue(sources.EXECUTION, "start").calls(program, paths):
        yield from _named(state, "command", run_lines(program, state))
    for entry, state in catalogue(_DATA, "call").calls(program, paths):
        made = program.call(state)
        yield _Item(
            state,
            entry.facts["what"],
            f"{made.name if made else ''}()",
            entry.facts["weight"],
            str(entry.facts["what"]),
        )
    yield from _swept(program, paths)


def _swept(program: Program, paths: tuple[str, ...]) -> Iterator[_Item]:
    """Yield where all variables are gone through for those whose names sound secret."""
    table = douane_signatures.table(_DATA)["swept"]
    reads = CredentialReads(program)
    for state in program.calls(paths, frozenset(table["names"])):
        made = program.call(state)
        held = made.receiver if made is not None and made.name == "items" else None
        given = (
            [state.at(held)] if held is not None else [state.at(node) for node in program.nodes(state)[:1]]
        )
        found = [reads.at(each) for each in given]
        if not any(each is not None and each.kind == "environment" for each in found):
            continue
        said = _around(program, state)
        around = [state.at(each) for each in islice(ancestors(state.node), _MOST_AROUND)]
        if any(are_of_one_prefix(program, reads, each) for each in around):
            continue
        words = {match.lower() for match in re.findall(table["words"], said)}
        honest = re.search(table["honest"], said) or re.search(table["hiding"], _within(state))
        if len(words) >= table["least"] and not honest:
            yield _Item(state, table["what"], "the environment", table["weight"], table["what"])


def _around(program: Program, state: State) -> str:
    """Return the text of the statement around *state*, and of what the names in it stand for."""
    node = state.node
    while node.parent is not None and node.type not in _STATEMENTS:
        node = node.parent
    texts = [state.index.text(node)[:_MOST_TEXT]]
    for inner in walk(node):
        if inner.type in ("identifier", "attribute", "member_expression") and len(texts) < _MOST_NAMES:
            leaves = program.leaves(State(state.index, inner))
            texts += [
                leaf.text[:400]
                for leaf in leaves
                if leaf.node.type in ("list", "tuple", "set", "array", "regex")
            ]
    return "\n".join(texts)


def _within(state: State) -> str:
    """Return the names of the functions and classes around *state*, and of its file."""
    named = (each.child_by_field_name("name") for each in ancestors(state.node))
    names = [state.index.text(each)[:100] for each in named if each is not None]
    return " ".join((*names, state.index.path.rpartition("/")[2]))


def _paths(program: Program, state: State) -> tuple[str, ...]:
    where = program.argument(state, 0, "file", "path")
    call = program.call(state)
    if where is None and call is not None and call.receiver is not None:
        where = state.at(call.receiver)
    return sources.texts_of(program, where) if where is not None else ()


def _named(state: State, section: str, texts: tuple[str, ...]) -> Iterator[_Item]:
    for text in texts:
        for entry in _kinds(section):
            if entry["match"].search(text.strip()):
                counted = entry["what"] if section == "command" else text.strip()
                yield _Item(state, entry["what"], text.strip()[:60], entry["weight"], counted)
                break


@cache
def _kinds(section: str) -> tuple[dict[str, Any], ...]:
    return tuple(
        {**fields, "match": re.compile(fields["pattern"])}
        for fields in douane_signatures.table(_DATA)[section]
    )


RULE = Rule(
    id="host-inventory",
    summary="a server whose business it is not makes an inventory of its machine",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Ask why the server needs it; run it in a container that shows it nothing of the machine.",
    taxonomy=("MCP10:2025", "SAFE-T1605", "SAFE-T1801", "AML.T0037"),
    code=look,
)
