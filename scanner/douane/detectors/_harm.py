"""Whether code of a library can do any harm at all, told of what it calls, wherever it is called from.

What a condition waits for only matters where harm can follow. Most libraries compute: they reach no file, no
program, no other machine, and run no text as code. Of these no condition need be followed.
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple

import douane_signatures
from douane.detectors._catalogue import callees, catalogue, encoded
from douane.detectors._flow import HOLE
from douane.detectors._marked import is_server
from douane.detectors._possible import DATA, SMALL, possible
from douane.detectors._sources import decoded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from douane.detectors._catalogue import Catalogue, Entry
    from douane.detectors._flow import Program, State

# Kinds of call that are harm where they wait behind a condition.
_KINDS = (
    ("code/execution.toml", "evaluate", "start"),
    ("code/effects.toml", "write", "delete"),
    ("code/network.toml", "send", "lookup", "carry", "outlet"),
    ("code/credentials.toml", "reader", "call"),
)
_DECODING = ("code/execution.toml", "decode")  # only where nobody is looking
_BY_NAME = frozenset({"getattr", "methodcaller"})  # take a method by a name that may be put together
# The environment as a whole, and what may hold it under a name that is put together.
_ENVIRONMENT = re.compile(rb"\benviron\w*|\benv\b(?!\s*(?:\?\.|\.)\s*\w)|\bprocess\s*(?:\?\.)?\[")
_HOLDING = frozenset({b"process", b"environ", b"environb"})  # what the environment belongs to


class Harm(NamedTuple):
    """What is done, to follow a subject; whether it is grave, and whether it destroys something."""

    what: str
    is_grave: bool = True
    takes_away: bool = False


def may_harm(program: Program) -> bool:
    """Whether anything that *program* calls can be harm; of a server all is looked at.

    What is too much to be followed may be.
    """
    if is_server(program):
        return True
    with program.unnoted():
        return program.once("may harm", partial(_may_harm, program))


def _may_harm(program: Program) -> bool:
    found = _calls_harm(program) or program.cut or program.is_spent
    program.cut = False  # the answer is whole: what was not followed to the end may be harm
    return found


def _calls_harm(program: Program) -> bool:
    kinds = [catalogue(*kind) for kind in _KINDS]
    if "analysis" in possible(program):
        kinds.append(catalogue(*_DECODING))
    names = frozenset(name for kind in kinds for name in kind.names) | _BY_NAME | _plain()[0]
    plain = encoded(names - _loading(kinds)) if not _decodes(program) else encoded(names)
    for path in program.paths:
        if not _HOLDING.isdisjoint(program.words(path)) and program.holds(path, _ENVIRONMENT):
            return True
        mentioned = program.size <= SMALL or not plain.isdisjoint(program.words(path))
        if mentioned and _does(program, path, names, kinds):
            return True
    return False


def _decodes(program: Program) -> bool:
    """Whether a file names something that decodes: only what was decoded is odd to load as a module."""
    return bool(program.mentioning(catalogue(*_DECODING).words))


def _loading(kinds: list[Catalogue]) -> frozenset[str]:
    """Return the names of calls that load modules, and are nothing else of *kinds*."""
    entries = [entry for kind in kinds for entry in kind.entries]
    loads = [entry.facts.get("loads") or entry.facts.get("text_only") for entry in entries]
    found = {name for entry, is_one in zip(entries, loads, strict=True) if is_one for name in entry.names}
    others = {
        name for entry, is_one in zip(entries, loads, strict=True) if not is_one for name in entry.names
    }
    return frozenset(found - others)


def _does(program: Program, path: str, names: frozenset[str], kinds: list[Catalogue]) -> bool:
    """Whether something in the file at *path* calls what is one of *kinds*, or reads or loads."""
    for state in program.calls((path,), names):
        call = program.call(state)
        if call is not None and call.name in _BY_NAME:
            return True
        found = callees(program, state)
        entries = (kind.match(program, found) for kind in kinds)
        if any(each is not None and _is_harm(program, state, each) for each in entries):
            return True
        if any(pattern.fullmatch(name) for pattern in _plain()[1] for name in found):
            return True
    return False


def _is_harm(program: Program, call: State, entry: Entry) -> bool:
    if entry.section == "reader" and entry.facts.get("loads"):  # as data, from a path that is put together
        return any(HOLE in text for node in program.nodes(call)[:1] for text in program.shapes(call.at(node)))
    return entry.section != "evaluate" or is_odd(program, call, entry.facts)


def is_odd(program: Program, call: State, facts: Mapping[str, Any]) -> bool:
    """Whether what *call*, which *facts* tell of, runs is no text that stands there.

    Of what loads modules, or runs other things than texts too, only what was decoded.
    """
    position = facts["position"]
    nodes = program.nodes(call)
    if not nodes or position >= len(nodes):
        return False
    given = nodes[position]
    texts = program.shapes(call.at(given))
    is_told = all(HOLE not in text for text in texts)
    if is_told and all(text.startswith("data:") for text in texts):
        return False  # what it holds is read by all rules
    if is_told or facts.get("loads") or facts.get("text_only"):
        return any(decoded(program, leaf) for leaf in program.leaves(call.at(given)))
    return texts == (HOLE,) or given.type not in ("string", "template_string")


@cache
def _plain() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Return the names of calls that read files or load machine code, and patterns for what they call."""
    files = douane_signatures.table("code/execution.toml")["files"]
    dangers = douane_signatures.table(DATA)["dangers"]
    names = frozenset((*files["read_names"], *dangers["load_names"]))
    return names, (re.compile(files["reads"]), re.compile(dangers["loads"]))
