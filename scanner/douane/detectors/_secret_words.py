"""Words that open a back door: who sends one whose digest the code knows has the rest of it run."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import HOLE
from douane.detectors._inputs import Inputs
from douane.detectors._known_by_hash import HASHING
from douane.detectors._possible import DATA
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from douane.detectors._flow import Program, State

EQUAL = frozenset({"compare_digest", "timingSafeEqual", "equals"})
"""Names of calls that tell whether two digests are the same."""
RUNS = "runs what its caller sends"
_DIGEST = re.compile(
    r"(?=[0-9a-fA-F]*[0-9])(?=[0-9a-fA-F]*[a-fA-F])([0-9a-fA-F]{32}|[0-9a-fA-F]{40}|[0-9a-fA-F]{56,128})"
)
_DIGESTING = HASHING | {"digest"}
_LISTS = frozenset({"array", "list", "tuple"})
_SPREAD = frozenset({"spread_element", "list_splat"})
_TEXTS = frozenset({"string", "template_string", "binary_expression", "binary_operator"})
_CHAINED = frozenset({"member_expression", "attribute", "call_expression", "call"})
_MOST_LEAVES = 12
_MOST_CHAINED = 6  # calls one behind the other


def is_secret_word(program: Program, check: State) -> bool:
    """Whether *check* compares the digest of what a caller sends with one that stands in the code.

    A password that the caller is asked for by that name is none: who calls knows that there is one.
    """
    call = program.call(check)
    given = list(parts(check.node)) if call is None else list(call.arguments[:2])
    if call is not None and len(given) == 1 and call.receiver is not None:
        given.append(call.receiver)
    if len(given) != 2:
        return False
    one, other = check.at(given[0]), check.at(given[1])
    return any(
        _is_written(program, known) and _is_sent(program, asked)
        for asked, known in ((one, other), (other, one))
    )


def runs_sent(program: Program, call: State) -> str | None:
    """Return that *call* runs a program, or code, that a caller sends; None if it does not."""
    evaluates = catalogue(sources.EXECUTION, "evaluate").is_call(program, call)
    if evaluates is None and catalogue(sources.EXECUTION, "start").is_call(program, call) is None:
        return None
    nodes = program.nodes(call)
    position = evaluates.facts["position"] if evaluates is not None else 0
    if position >= len(nodes):
        return None
    tracer = program.tracer(Inputs(program).source)
    leaves = program.leaves(call.at(nodes[position]))
    for leaf in program.bounded(leaves, _MOST_LEAVES, call.index.path):
        inner = parts(leaf.node) if leaf.node.type in _LISTS and not leaf.steps else ()
        first = leaf.at(inner[0]) if inner else leaf
        if first.node.type in _SPREAD and parts(first.node):
            first = first.at(parts(first.node)[0])
        begins = first.node.type not in _TEXTS or any(text.startswith(HOLE) for text in program.shapes(first))
        if (begins or evaluates is not None) and tracer.reaches(first):
            return RUNS
    return None


def _is_written(program: Program, known: State) -> bool:
    """Whether *known* is a digest that stands in the code, and no setting."""
    if any(_DIGEST.fullmatch(text) for text in program.shapes(known)):
        return not program.tracer(_setting(program)).reaches(known)

    def written(state: State) -> str | None:
        is_text = state.node.type == "string" and _DIGEST.fullmatch(state.text.strip("\"'b"))
        return "a digest" if is_text else None

    hexed = program.tracer(written).reaches(known)
    return hexed and not program.tracer(_setting(program)).reaches(known)


def _setting(program: Program) -> Callable[[State], str | None]:
    return lambda state: "a setting" if sources.from_environment(program, state) else None


def _is_sent(program: Program, asked: State) -> bool:
    """Whether *asked* is a digest of something that a caller sends, and is not asked for as a secret."""

    def hashing(state: State) -> str | None:
        call = program.call(state)
        return "a hash" if call is not None and call.name in _DIGESTING else None

    openly = re.compile(douane_signatures.table(DATA)["word"]["openly"])
    tracer = program.tracer(Inputs(program).unchecked)
    hashed = [
        each
        for trace in program.bounded(program.tracer(hashing).trace(asked), _MOST_LEAVES, asked.index.path)
        for each in _hashed(program, trace.at)
    ]
    sent = [trace for each in hashed for trace in tracer.trace(each)]
    return bool(sent) and not any(openly.search(each.at.text[-80:]) for each in sent)


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
