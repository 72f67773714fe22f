"""Settings of the package's own among many: names that begin with one prefix, or one entry by its name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import HOLE
from douane.detectors._flow.index import ELEMENT, FUNCTIONS, PART
from douane.syntax.walking import ancestors, parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._credentials import CredentialReads
    from douane.detectors._flow import Program, State

_COMPREHENSIONS = frozenset(
    {"generator_expression", "list_comprehension", "set_comprehension", "dictionary_comprehension"}
)
_LOOPS = frozenset({"for_statement", "for_in_statement"})
_BEGINS = frozenset({"startswith", "startsWith"})
_WORDS = frozenset({b"startswith", b"startsWith", b"includes"})
_OR = re.compile(r"\bor\b|\|\|")
_NOT = frozenset({"not_operator", "unary_expression"})
_PREFIX = re.compile(r"[A-Za-z][A-Za-z0-9]{2,}[\w.-]*")
_SHORT = re.compile(r"[A-Z][A-Z0-9]_\w{5,}")  # a whole variable that begins with two letters
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]{3,60}")
_LOOKUPS = frozenset({"get", "pop"})
_SUBSCRIPTS = frozenset({"subscript", "subscript_expression"})
_MEMBERS = frozenset({"member_expression", "attribute"})
_LOOKING_UP = _SUBSCRIPTS | _MEMBERS | {"call", "call_expression"}
_MOST_NODES = 200  # of a condition
_CLIMB = 12  # from a value to the loop that it comes from
# What secrets of services are called, behind the name of the service.
_ENDINGS = ("TOKEN", "KEY", "API_KEY", "SECRET", "SECRET_KEY", "SECRET_ACCESS_KEY", "PASSWORD", "AUTH_TOKEN")


def are_of_one_prefix(program: Program, reads: CredentialReads, state: State) -> bool:
    """Whether *state* is what is left of entries or lines of which only those with one prefix are taken.

    It counts as the package's own where no known service has its secrets under it.
    """
    if not state.index.module.language.is_python and _WORDS.isdisjoint(program.words(state.index.path)):
        return False
    names: set[str] = set()
    for test in _tests(state):
        if not _OR.search(state.index.text(test)[:600]):
            names.update(_prefixes(program, state, test))
    words = {re.split(r"[_.-]", name)[0].upper() for name in names}
    return len(words) == 1 and all(is_of_nobody(reads, name) for name in names)


def entry_named(program: Program, way: Iterable[State]) -> str:
    """Return the variable that is taken by its name out of a table of many on *way*; empty if none is."""
    for state in way:
        names = _names(program, state)
        if len(names) == 1 and _VARIABLE.fullmatch(names[0]) and _is_kept_elsewhere(program, state, names[0]):
            return names[0]
    return ""


def is_no_secret(program: Program, state: State) -> bool:
    """Whether *state* takes what is no secret out of a credential: where it is asked for, or for what."""
    names = _names(program, state) if _is_lookup(state) else ()
    return len(names) == 1 and _no_secrets().fullmatch(names[0]) is not None


def _is_lookup(state: State) -> bool:
    return not state.steps and state.node.type in _LOOKING_UP


@cache
def _no_secrets() -> re.Pattern[str]:
    return re.compile(douane_signatures.table("code/credentials.toml")["no_secret"]["names"])


def _is_kept_elsewhere(program: Program, state: State, name: str) -> bool:
    """Whether what the lookup at *state* gives back under *name* is written nowhere in the code."""
    leaves, asked = program.leaves(state), ((name,), (ELEMENT,), (PART,))
    return bool(leaves) and all(leaf.key == state.key or leaf.steps[-1:] in asked for leaf in leaves)


def _names(program: Program, state: State) -> tuple[str, ...]:
    """Return the names that *state*, a lookup in a table, can ask for."""
    call = program.call(state)
    if call is not None:
        asks = call.name in _LOOKUPS and call.receiver is not None and call.arguments
        return program.shapes(state.at(call.arguments[0])) if asks else ()
    if state.node.type in _SUBSCRIPTS:
        key = state.node.child_by_field_name("index") or state.node.child_by_field_name("subscript")
        return program.shapes(state.at(key)) if key is not None else ()
    if state.node.type in _MEMBERS:
        name = state.node.child_by_field_name("property") or state.node.child_by_field_name("attribute")
        return (state.index.text(name, 100),) if name is not None else ()
    return state.steps[-1:]


def is_of_nobody(reads: CredentialReads, prefix: str) -> bool:
    """Whether no known service keeps its secrets in variables that begin with *prefix*."""
    short = _SHORT.fullmatch(prefix) is not None and not _is_generic(prefix)
    if not short and not _PREFIX.fullmatch(prefix):
        return False
    stem = prefix.upper().rstrip("_.-")
    found = (reads.named((f"{stem}_{ending}",)).owner for ending in _ENDINGS)
    return all(not owner or owner.startswith("?") for owner in found)


def _tests(state: State) -> Iterator[Node]:
    """Yield the conditions under which what *state* goes through is taken."""
    call = state.index.call_at(state.node)
    if call is not None and call.name == "filter" and call.arguments:
        yield from (each for each in (call.arguments[0], call.arguments[-1]) if each.type in FUNCTIONS)
    elif state.node.type in _COMPREHENSIONS:
        yield from (inner for each in parts(state.node) if each.type == "if_clause" for inner in parts(each))
    elif state.node.type == "identifier":
        yield from _around(state)


def _around(state: State) -> Iterator[Node]:
    """Yield the conditions around *state*, a name that a loop goes through."""
    found: list[Node] = []
    for outer in islice(ancestors(state.node), _CLIMB):
        if outer.type in FUNCTIONS:
            return
        if outer.type == "if_statement":
            condition = outer.child_by_field_name("condition")
            found += [condition] if condition is not None else []
        left = outer.child_by_field_name("left") if outer.type in _LOOPS else None
        if left is not None and re.search(rf"\b{re.escape(state.text)}\b", state.index.text(left)[:200]):
            yield from found
            return


def _prefixes(program: Program, state: State, test: Node) -> Iterator[str]:
    """Yield the texts with which *test* lets something begin."""
    for node in islice(walk(test), _MOST_NODES):
        call = state.index.call_at(node)
        if call is None or call.name not in _BEGINS or not call.arguments:
            continue
        if node.parent is not None and node.parent.type in _NOT:
            continue
        given = call.arguments[0]
        several = parts(given) if given.type == "tuple" else [given]
        yield from (text or HOLE for each in several for text in program.shapes(state.at(each)))
    yield from _variables(program, state, test)


def _variables(program: Program, state: State, test: Node) -> Iterator[str]:
    """Yield the whole names of variables of which *test* asks whether *state*, a line, holds them.

    A word that any secret has in its name is none: ``"API_KEY" in line``.
    """
    sides = parts(test) if test.type == "comparison_operator" else []
    signs = [child.type for child in test.children if not child.is_named]
    call = state.index.call_at(test)
    if len(sides) == 2 and signs == ["in"]:
        asked, held = sides
    elif call is not None and call.name == "includes" and call.receiver is not None and call.arguments:
        asked, held = call.arguments[0], call.receiver
    else:
        return
    texts = program.shapes(state.at(asked)) if state.index.text(held, 100) == state.text else ()
    yield from (text for text in texts if _VARIABLE.fullmatch(text) and "_" in text and not _is_generic(text))


def _is_generic(name: str) -> bool:
    """Whether the variable *name* begins with a word with which anybody's can begin."""
    generic = douane_signatures.table("code/credentials.toml")["no_secret"]["generic"]
    return name.split("_", maxsplit=1)[0] in generic
