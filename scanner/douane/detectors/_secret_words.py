"""Words that open a back door: who sends one whose digest the code knows has the rest of it run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.shapes import elements
from douane.detectors._known_by_hash import HASHING
from douane.detectors._possible import DATA
from douane.detectors._sent_messages import Sent
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from douane.detectors._flow import Program, Trace

EQUAL = frozenset({"compare_digest", "timingSafeEqual", "equals", "has", "includes", "get", "hasOwn"})
"""Names of calls that tell whether two digests are the same, or one is in a table."""
LOOKED_UP = frozenset({"subscript", "subscript_expression"})
"""What takes one of the things in a table: ``KNOWN[digest(word)]``."""
RUNS = "runs what its caller sends"
_DIGEST = re.compile(
    r"(?=[0-9a-fA-F]*[0-9])(?=[0-9a-fA-F]*[a-fA-F])([0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{56,128})"
)
_SHELL = re.compile(r"(\S{0,60}/)?(ba|z|da|k|fi)?sh|cmd(\.exe)?|powershell(\.exe)?|pwsh")
_DIGESTING = HASHING | {"digest"}
_LISTS = frozenset({"array", "list", "tuple"})
_TABLES = _LISTS | {"set", "object", "dictionary"}
_MAKING = frozenset({"Set", "Map", "set", "frozenset", "dict", "freeze", "MappingProxyType"})
_SPREAD = frozenset({"spread_element", "list_splat"})
_TEXTS = frozenset({"string", "template_string", "binary_expression", "binary_operator"})
_CHAINED = frozenset({"member_expression", "attribute", "call_expression", "call"})
_WRITING_ANEW = frozenset({"String", "str", "bytes", "from", "toString", "encode", "decode", "trim", "strip"})
_MOST_LEAVES = 12
_LONGEST = 160  # characters of a text
_MOST_ENTRIES = 40  # of a table
_MOST_CHAINED = 6  # calls one behind the other


def is_secret_word(program: Program, check: State) -> bool:
    """Whether *check* compares the digest of what a caller sends with one that stands in the code.

    A password that the caller is asked for by that name is none: who calls knows that there is one.
    """
    sides = _sides(program, check)
    return any(_is_written(program, known) and _is_sent(program, asked) for asked, known in sides)


def runs_sent(program: Program, call: State, check: State) -> str | None:
    """Return that *call* runs a program, or code, that a caller sends; None if it does not.

    Where *check* asks for the digest of just that, only what the code knows is run.
    """
    evaluates = catalogue(sources.EXECUTION, "evaluate").is_call(program, call)
    if evaluates is None and catalogue(sources.EXECUTION, "start").is_call(program, call) is None:
        return None
    nodes = program.nodes(call)
    position = evaluates.facts["position"] if evaluates is not None else 0
    if position >= len(nodes):
        return None
    tracer = program.tracer(Sent(program).source)
    given = [call.at(node) for node in nodes[position : position + 2]]
    leaves = program.leaves(given[0])
    for leaf in program.bounded(leaves, _MOST_LEAVES, call.index.path):
        for run in _begins(program, leaf, given[1:], whole=evaluates is not None):
            if tracer.reaches(run) and not _is_asked(program, run, check):
                return RUNS
    return None


def _begins(program: Program, leaf: State, beside: list[State], *, whole: bool) -> Iterator[State]:
    """Yield what *leaf*, that is run, begins with, if that is open; where a shell does, what it is told.

    *beside*: what a program is given in a list of its own; *whole*: *leaf* is code, and all of it counts.
    """
    inner = parts(leaf.node) if leaf.node.type in _LISTS and not leaf.steps else ()
    first = leaf.at(inner[0]) if inner else leaf
    if any(_SHELL.fullmatch(text) for text in program.shapes(first)):
        told = [leaf.at(node) for node in inner[1:]]
        yield from told or [each for given in beside for each in elements(program, given)]
        return
    if first.node.type in _SPREAD and parts(first.node):
        first = first.at(parts(first.node)[0])
    opens = first.node.type not in _TEXTS or any(text.startswith(HOLE) for text in program.shapes(first))
    if opens or whole:
        yield first


def _is_asked(program: Program, run: State, check: State) -> bool:
    """Whether *check* asks for the digest of all that *run* can be."""
    asked = [_plain(program, each) for each in _asked(program, check)]
    here = _plain(program, run)
    if any((each.index, each.text, each.steps) == (here.index, here.text, here.steps) for each in asked):
        return True
    known = {leaf.key for each in asked for leaf in program.leaves(State(each.index, each.node, each.steps))}
    leaves = program.leaves(State(here.index, here.node, here.steps))
    # One element of a list is told from no other one.
    return bool(leaves) and all(
        leaf.key in known and all(step.isidentifier() for step in leaf.steps) for leaf in leaves
    )


def _plain(program: Program, state: State) -> State:
    """Return what *state* writes otherwise: ``String(text)``, ``text.encode()``, ``text.trim()``."""
    for _ in range(_MOST_CHAINED):
        call = program.call(state)
        inner = None
        if call is not None and call.name in _WRITING_ANEW:
            inner = call.receiver or next(iter(call.arguments), None)
        if inner is None:
            break
        state = state.at(inner)
    return state


def _asked(program: Program, check: State) -> list[State]:
    """Return what *check* asks for the digest of."""
    sides = _sides(program, check)
    return [each for one, other in sides if _is_written(program, other) for each in _digested(program, one)]


def _sides(program: Program, check: State) -> list[tuple[State, State]]:
    """Return the two that *check* compares, both ways; none if it compares no two."""
    call = program.call(check)
    given = list(parts(check.node)) if call is None else list(call.arguments[:2])
    if call is not None and len(given) == 1 and call.receiver is not None:
        given.append(call.receiver)
    if len(given) != 2:
        return []
    one, other = check.at(given[0]), check.at(given[1])
    return [(one, other), (other, one)]


def _is_written(program: Program, known: State) -> bool:
    """Whether *known* is a digest that stands in the code, and no setting."""
    if _is_table(program, known):
        return True
    if any(_DIGEST.fullmatch(text) for text in program.shapes(known)):
        return not program.tracer(_setting(program)).reaches(known)

    def written(state: State) -> str | None:
        is_text = state.node.type == "string" and _DIGEST.fullmatch(state.text.strip("\"'b"))
        return "a digest" if is_text else None

    hexed = program.tracer(written).reaches(known)
    return hexed and not program.tracer(_setting(program)).reaches(known)


def _is_table(program: Program, known: State) -> bool:
    """Whether *known* is a table, or a list, whose keys are digests that stand in the code."""
    for leaf in program.leaves(known):
        call = program.call(leaf)
        made = call is not None and call.name in _MAKING and len(call.arguments) == 1
        held = leaf.at(call.arguments[0]) if call is not None and made else leaf
        entries = parts(held.node)[:_MOST_ENTRIES] if held.node.type in _TABLES and not held.steps else ()
        keys = [_key(held.at(each)) for each in entries]
        if keys and all(_DIGEST.fullmatch(key) for key in keys):
            return True
    return False


def _key(entry: State) -> str:
    """Return the text by which *entry* of a table is found, or which it is: of a pair, the first."""
    inner = entry.node.child_by_field_name("key")
    if inner is None and entry.node.type in _LISTS:
        inner = next(iter(parts(entry.node)), None)
    return (entry.text if inner is None else entry.index.text(inner))[:_LONGEST].strip("\"'`b")


def _setting(program: Program) -> Callable[[State], str | None]:
    return lambda state: "a setting" if sources.from_environment(program, state) else None


def _is_sent(program: Program, asked: State) -> bool:
    """Whether *asked* is a digest of something that a caller sends, and is not asked for as a secret."""
    openly = re.compile(douane_signatures.table(DATA)["word"]["openly"])
    sent = _sent(program, asked)
    return bool(sent) and not any(openly.search(each.at.text[-80:]) for each in sent)


def _sent(program: Program, asked: State) -> list[Trace]:
    """Return what a caller sends of what *asked* is a digest of."""
    hashed = _digested(program, asked)
    tracer = program.tracer(Sent(program).unchecked)
    return [trace for each in hashed for trace in tracer.trace(each)]


def _digested(program: Program, asked: State) -> list[State]:
    """Return what is hashed of which *asked* is the digest."""

    def hashing(state: State) -> str | None:
        call = program.call(state)
        return "a hash" if call is not None and call.name in _DIGESTING else None

    traces = program.bounded(program.tracer(hashing).trace(asked), _MOST_LEAVES, asked.index.path)
    return [each for trace in traces for each in _hashed(program, trace.at)]


def _hashed(program: Program, hashing: State) -> list[State]:
    """Return what the call at *hashing*, or those that it is chained with, are given."""
    found: list[State] = []
    pending = [hashing]
    for _ in range(_MOST_CHAINED):
        here = pending.pop() if pending else None
        call = program.call(here) if here is not None else None
        if here is None or call is None:
            break
        found += [here.at(each) for each in call.arguments]
        if call.receiver is not None:
            pending += [leaf for leaf in program.leaves(here.at(call.receiver)) if not leaf.steps][:1]
    around = hashing.node.parent
    for _ in range(_MOST_CHAINED):  # `createHash("sha256").update(word).digest("hex")`
        if around is None or around.type not in _CHAINED:
            break
        call = hashing.index.call_at(around)
        found += [hashing.at(each) for each in call.arguments] if call is not None else []
        around = around.parent
    return found
