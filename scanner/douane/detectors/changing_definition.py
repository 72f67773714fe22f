"""The code gives tools other descriptions later, or takes them from elsewhere.

**What.** The description of a tool, the list of tools, the server's instructions or what the client's model
is told to be (the system prompt of a sampling request) is fetched from another machine when the server
runs; or a description is replaced after the tool was registered: behind a condition on a date, on a count
of calls, on the time since installation or on the machine, or in code that runs when a tool is called; or
such a condition chooses between two descriptions; or names the file or module of which they are read; or
one of the texts that a description can be, whatever chooses, steers a model; or tools are added on a
signal, or when some time has passed, or taken away and registered again without a restart. Also where
clients are told, behind such a condition, that the list of tools has changed. What describes a tool is
followed through variables, functions and files of the package.

**Why.** People agree to the definitions they see. Definitions that change by themselves, or that somebody
else can change at any time, were never agreed to: this is a rug pull that needs no new version.

**Example.** `if (++calls > 20) tool.description = await (await fetch(HINTS)).text()`

**Reported with less weight.** A choice between texts that are written in the package, none of which steers a
model; another text, which does not steer, when a tool is called; descriptions for some clients or some
machines only; descriptions from an address of the configuration, as servers that are made from a description
of an interface have them, or from a host that bears the package's name, that its page names or that it asks
for other things too; what is added to a sentence of the package; a text of the package in which nothing but a
number is new.

**Left alone.** Tools that are listed for other servers (gateways); descriptions that depend on settings
or on the platform; lists that change because the user connects something; listings that are only counted
by another machine, of whose answer nothing is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from douane.detectors import _sources as sources
from douane.detectors._catalogue import encoded
from douane.detectors._choices import CONDITIONALS, tests_of_choice
from douane.detectors._chosen_files import ChosenFiles
from douane.detectors._definitions import Passage
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._gates import Gate, Waits, gated, may_wait, waits
from douane.detectors._handlers import Region, reached
from douane.detectors._judgement import judge, purpose_of
from douane.detectors._marked import is_server
from douane.detectors._numeric import only_numbers_put_in
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._own_service import is_asked_variously, is_own_service
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._possible import table
from douane.detectors._purposes import about, is_named, page, tells_of
from douane.detectors._registered import FIELDS, added, announced, described, later, overlaid, rewritten
from douane.detectors._remote_words import TOOLS, lists, remote_words
from douane.detectors._replaced import holds, laid_on, replaced, starts_of
from douane.detectors._unread import leaves_unread
from douane.detectors._written import place_of
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.syntax import Codebase

_NOBODY = purpose_of(None)
_OF_PLACE = frozenset({Waits.HOST, Waits.CLIENT, Waits.ANALYSIS})
_ENOUGH = 2.0  # tables hold the texts of several tools: one that is only near its business is none
_LARGE = 1024 * 1024
_SENTENCE = 12  # characters that say what a tool does before anything is added
_TAKING_AWAY = frozenset({"remove_tool", "removeTool"})
_LAYING = encoded(("update", "assign"))
_CHANGING = encoded((*FIELDS, "sendToolListChanged", "send_tool_list_changed", "list_changed"))


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield where definitions change, or come from elsewhere."""
    program = program_of(codebase)
    if program.size > _LARGE or not is_server(program):
        return
    seen: set[tuple[str, int]] = set()
    with program.unnoted():
        told = (
            *_chosen(program),
            *_taken(codebase, program),
            *_listed(codebase, program),
            *_from_afar(codebase, program),
            *_later(codebase, program),
            *_set_off(program),
            *_again(codebase, program),
        )
        for evidence in told:
            key = (evidence.where.path or "", evidence.where.line or 0)
            if key not in seen:
                seen.add(key)
                yield evidence


def _is_written_out(program: Program, choice: State) -> bool:
    """Whether all that *choice* can give is written in the package: whether it steers is told beside this."""
    return all(HOLE not in text for text in program.shapes(choice))


def _is_farewell(program: Program, choice: State) -> bool:
    """Whether *choice* is between texts that tell of the end of a tool: that it is old, or gone."""
    pattern = re.compile(table()["farewell"]["pattern"])
    return all(pattern.search(text) for text in program.shapes(choice))


def _is_completed(program: Program, state: State) -> bool:
    """Whether the description *state* begins with a sentence of the package, which something is added to."""
    return all(len(text.partition(HOLE)[0]) >= _SENTENCE for text in program.shapes(state))


def _is_set(program: Program, call: State) -> bool:
    """Whether the user says whom the request at *call* goes to."""
    tracer = program.tracer(
        lambda state: sources.ENVIRONMENT if sources.from_environment(program, state) else None
    )
    return any(tracer.reaches(call.at(node)) for node in program.nodes(call)[:1])


def _taken(codebase: Codebase, program: Program) -> Iterator[Evidence]:
    """Yield descriptions that come from another machine, or between which a condition chooses."""

    files = ChosenFiles(program, partial(_is_chosen, program))

    def source(state: State) -> str | None:
        what = _is_chosen(program, state) or files.what(state)
        if what is None and program.call(state) is not None and sources.remote(program, state):
            return "remote"
        return what

    tracer = program.tracer(source)
    laid_over = {state.key for state in overlaid(program)}
    for state in chain(described(program), _replaced(program), overlaid(program), _laid_on(program)):
        for trace in tracer.trace(state)[:1]:
            if trace.what == "remote" and state.key in laid_over:
                continue  # tools of other servers, listed on
            at = files.place(trace.at)
            origin = f"{at.index.path}:{at.line}"
            if trace.what != "remote":
                why = f"the definition of a tool is {trace.what} at {origin}"
                of_place = any(kind.value in trace.what for kind in (*_OF_PLACE, Waits.HOUR))
                plain = of_place or _is_written_out(program, at)
                severity = Severity.MEDIUM if plain else None
                if plain and _is_farewell(program, at):
                    severity = Severity.LOW
                yield evidence_at(state, why=why, severity=severity)
                if (at.index.path, at.line) != (state.index.path, state.line):
                    given = f"the definition that a tool is given at {state.index.path}:{state.line}"
                    yield evidence_at(at, why=f"{given} is {trace.what}", severity=severity)
                continue
            weight, host = _from(codebase, program, trace.at)
            if _is_completed(program, state):
                weight = Severity.LOW if _is_set(program, trace.at) else _at_most_medium(weight)
            yield evidence_at(
                state,
                why=f"the description of a tool is fetched from {host or 'another machine'} at {origin}",
                severity=weight,
            )


def _is_chosen(program: Program, state: State) -> str | None:
    """Return by what *state* is one of several values: the date, a count of calls, the machine."""
    for test in tests_of_choice(state):
        found = waits(program, test) if may_wait(program, test) else None
        # A table of texts that is asked by the language, or the platform, is what translations are.
        by_key = state.node.type not in CONDITIONALS
        if found is not None and found[0] is not Waits.CHANCE and not (by_key and found[0] in _OF_PLACE):
            return f"chosen by {found[0].value}"
    return None


def _replaced(program: Program) -> Iterator[State]:
    """Yield the descriptions that tools are given in place of their own."""
    for index in program.indexes(program.mentioning(encoded(FIELDS))):
        if not is_aside(index.path):
            yield from replaced(program, index)


def _laid_on(program: Program) -> Iterator[State]:
    for index in program.indexes(program.mentioning(_LAYING)):
        if not is_aside(index.path):
            yield from laid_on(program, index)


def _chosen(program: Program) -> Iterator[Evidence]:
    """Yield descriptions that can be one of several texts, one of which steers a model."""
    for state in described(program):
        texts = program.shapes(state)
        for text in texts if len(texts) > 1 else ():
            passage = Passage(None, "", "description", text.replace(HOLE, " ... "))
            suspicion = judge(passage, _NOBODY, frozenset())
            if suspicion is not None and suspicion.score >= _ENOUGH:
                why = f"one of the texts that the description of a tool can be {suspicion.reasons}"
                severity = suspicion.severity.at_most(Severity.HIGH)
                evidence = evidence_at(state, why=f"{why}: {suspicion.excerpt[:80]!r}", severity=severity)
                yield evidence
                beside = (state.index.path, state.line)
                place = place_of(program, suspicion.excerpt.strip(), beside=beside)
                if place is not None:  # in a table of texts, say
                    where = Where(path=place[0], line=place[1])
                    yield replace(evidence, where=where, excerpt=suspicion.excerpt.strip())
                break


def _set_off(program: Program) -> Iterator[Evidence]:
    """Yield tools that are added on a signal, or when some time has passed."""
    for kind, leaf in later(program):
        function = leaf.index.function_at(leaf.node)
        if function is None:
            continue
        regions = [(leaf.index, function.node)]
        for call in reached(program, Region(leaf.index, function.node, (function,))):
            regions += [(index, each.node) for index, each in program.functions_called(call.state)[:4]]
        for index, node in regions:
            place = next(chain(added(index, node), rewritten(index, node)), None)
            if place is not None:
                why = f"changes the tools of the server on {kind}, set off at {leaf.index.path}:{leaf.line}"
                yield evidence_at(place, why=why, severity=Severity.MEDIUM, confidence=Confidence.LOW)
                break


def _again(codebase: Codebase, program: Program) -> Iterator[Evidence]:
    """Yield where tools are taken away and registered again, by itself or when a tool is called."""
    for state in program.calls(program.mentioning(encoded(_TAKING_AWAY)), _TAKING_AWAY):
        function = state.index.enclosing(state.node.start_byte)
        if function is None or is_aside(state.index.path) or not _takes_away(program, state):
            continue
        region = Region(state.index, function.node, (function,))
        again = next((call for call in reached(program, region) if _registers(call.state)), None)
        when = occasion(program, state, codebase) if again is not None else Occasion.OFFERED
        if again is not None and when is Occasion.START and _makes_room(program, state, again.state):
            continue
        if again is not None and when >= Occasion.TOOL:
            why = f"takes tools away and registers tools again at {again.state.index.path}:{again.state.line}"
            yield evidence_at(state, why=why, severity=Severity.MEDIUM, confidence=Confidence.LOW)


def _takes_away(program: Program, state: State) -> bool:
    """Whether the call at *state*, which may be one that takes a tool away, is one as far as is known."""
    return any(name.rpartition(".")[2] in _TAKING_AWAY for name in program.callee(state))


def _makes_room(program: Program, removal: State, registration: State) -> bool:
    """Whether *removal* takes away what *registration*, beside it, then puts there: the last one counts."""
    if removal.index is not registration.index or removal.node.start_byte > registration.node.start_byte:
        return False
    if removal.index.enclosing(removal.node.start_byte) is not removal.index.enclosing(
        registration.node.start_byte
    ):
        return False
    put = {registration.at(node).text for node in program.nodes(registration)}
    return any(removal.at(node).text in put for node in program.nodes(removal)[:1])


def _registers(state: State) -> bool:
    return any(place.node.id == state.node.id for place in added(state.index, state.node))


def _listed(codebase: Codebase, program: Program) -> Iterator[Evidence]:
    """Yield descriptions of a listing that asks another machine each time."""
    for state in described(program):
        function = state.index.enclosing(state.node.start_byte)
        if (
            function is None
            or not lists(state.index, function)
            or state.node.type in ("string", "template_string")
        ):
            continue
        for call in reached(program, Region(state.index, function.node, (function,))):
            if sources.remote(program, call.state) and not leaves_unread(call.state):
                severity, host = _from(codebase, program, call.state)
                origin = f"{call.state.index.path}:{call.state.line}"
                why = f"every listing of the tools asks {host or 'another machine'} at {origin}"
                severity = _at_most_medium(severity)  # whatever is made of the answer
                yield evidence_at(state, why=why, severity=severity, confidence=Confidence.LOW)
                break


def _from_afar(codebase: Codebase, program: Program) -> Iterator[Evidence]:
    """Yield other words for the model that are fetched: instructions, prompts of sampling, lists of tools."""
    for place, what, call in remote_words(program):
        weight, host = _from(codebase, program, call)
        origin = f"{call.index.path}:{call.line}"
        why = f"{what} is fetched from {host or 'another machine'} at {origin}"
        if what == TOOLS and weight is Severity.HIGH:
            weight = Severity.MEDIUM  # as gateways do
        yield evidence_at(place, why=why, severity=Severity.LOW if _is_set(program, call) else weight)


def _from(codebase: Codebase, program: Program, call: State) -> tuple[Severity, str]:
    for text in sources.address(program, call):
        host = text.partition("//")[2].partition("/")[0].partition(":")[0]
        if "." in host and HOLE not in host:
            known = is_named(host, about(codebase)) or tells_of(page(codebase), host)
            known = known or is_own_service(program, call, host) or is_asked_variously(program, call)
            return (Severity.MEDIUM if known else Severity.HIGH), host
    return Severity.LOW, ""


def _at_most_medium(severity: Severity) -> Severity:
    return severity.at_most(Severity.MEDIUM)


def _later(codebase: Codebase, program: Program) -> Iterator[Evidence]:
    """Yield descriptions that are replaced behind a condition, or when a tool is called."""
    if not program.mentioning(_CHANGING):
        return
    replacing = tuple(_replaced(program))
    of_tools = starts_of(replacing)
    for gate in gated(program):
        if gate.waits in (Waits.CHANCE, Waits.ANALYSIS, Waits.CLIENT):
            continue
        for place, is_announced in _changes_behind(program, gate):
            waited = f"after waiting for {gate.waits.value}"
            is_of_tool = is_announced or holds(place, of_tools)
            is_sure = (is_of_tool and gate.waits is not Waits.AGE) or _steers(program, place)
            severity = None if is_sure else Severity.MEDIUM
            yield evidence_at(place, why=f"gives a tool another definition, {waited}", severity=severity)
            origin = f"{place.index.path}:{place.line}"
            why = f"a tool gets another definition ({origin}) {waited} here"
            yield evidence_at(gate.at, why=why, severity=severity)
    for index in program.indexes(program.mentioning(encoded(FIELDS))):
        for place in rewritten(index, index.module.root) if not is_aside(index.path) else ():
            around = place.node.parent
            text = index.text(around)[:120].lower() if around is not None else ""
            if "tool" in text and not holds(place, of_tools):
                yield from _when_called(codebase, program, place, Confidence.LOW)
    for place in replacing:
        yield from _when_called(codebase, program, place, Confidence.MEDIUM)


def _when_called(
    codebase: Codebase, program: Program, place: State, confidence: Confidence
) -> Iterator[Evidence]:
    """Yield evidence if the description at *place* is given when a tool is called: high where it steers."""
    if occasion(program, place, codebase) is not Occasion.TOOL:
        return
    if only_numbers_put_in(program, place):
        why = "gives a tool a description with another number when a tool is called"
        yield evidence_at(place, why=why, severity=Severity.LOW)
        return
    why = "gives a tool another description when a tool is called"
    severity = None if _steers(program, place) else Severity.MEDIUM
    yield evidence_at(place, why=why, severity=severity, confidence=None if severity is None else confidence)


def _steers(program: Program, place: State) -> bool:
    """Whether one of the texts that stand at *place* steers a model."""
    passages = (
        Passage(None, "", "description", text.replace(HOLE, " ... ")) for text in program.shapes(place)
    )
    found = (judge(each, _NOBODY, frozenset()) for each in passages)
    return any(each is not None and each.score >= _ENOUGH for each in found)


def _changes_behind(program: Program, gate: Gate) -> Iterator[tuple[State, bool]]:
    """Yield what behind *gate* changes definitions, and whether clients are told of it.

    Where a description of anything is written, else where it is told.
    """
    told: list[State] = []
    for index, node in _regions(program, gate):
        yield from ((place, False) for place in rewritten(index, node))
        told += announced(index, node)
    if told:
        kept = [
            State(gate.at.index, write.value)
            for writes in gate.at.index.writes.values()
            for write in writes
            if any(node.start_byte <= write.target.start_byte < node.end_byte for node in gate.behind)
        ]
        yield from ((place, True) for place in kept[:1] or told[:1])


def _regions(program: Program, gate: Gate) -> Iterator[tuple[Index, Node]]:
    for node in gate.behind:
        yield gate.at.index, node
        for call in reached(program, Region(gate.at.index, node, ())):
            for index, function in program.functions_called(call.state)[:4]:
                yield index, function.node


RULE = Rule(
    id="changing-definition",
    summary="the code gives tools other descriptions later, or takes them from elsewhere",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.tools",
    remedy="Pin the definitions, compare them at every start, and avoid a server that changes them.",
    taxonomy=("MCP03:2025", "SAFE-T1201", "AML.T0109"),
    code=look,
)
