"""Changes of files, and command lines, that a data file marks as harmful, and how harmful they are here.

How bad a change is depends on when it happens: a command that a person types by name may do what a server
must not do while it starts. It also depends on what the package says it is for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _planted_texts
from douane.detectors._changes import LARGE, Change, changes_in, run_lines, written_by
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._flow.memos import Memo
from douane.detectors._flow.state import Frame
from douane.detectors._inputs import Inputs
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._package_sources import is_chosen_by_others, leads_elsewhere, leads_home
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import is_explained
from douane.detectors._said_by_tool import is_said
from douane.detectors._sources import texts_of
from douane.detectors._turned_lines import turned_lines
from douane.detectors._unexcused import is_published, unexcused
from douane.detectors._wrapped_entries import wrapped
from douane.model import Confidence, Severity

if TYPE_CHECKING:
    from douane.detectors._flow import Function, Program
    from douane.rules import Evidence
    from douane.syntax import Codebase

_SMALL = 64 * 1024  # bytes of source up to which a package is looked at even if it names nothing of the data
_MOST_CALLERS = 12  # of one function all of which may say that they set something up
_MOST_GIVEN = 4  # arguments of one of these calls
_OBJECTS = frozenset({"object", "dictionary"})
_SHORTEST = 4  # characters of a part of a path that names something
_MOST_WITHIN = 3  # functions one inside the other, of which the outer ones may be handed the command line
_MOST_FUNCTION = 8_000  # characters of the function in which a content is put together
_QUOTED = re.compile(r"([\"'])((?:~|\.|/)[\w./~@-]{3,120})\1")
_SERVES: Memo[bool] = Memo()


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of harm: paths or command lines that are meant, and for whom they are honest business."""

    what: str
    pattern: re.Pattern[str]
    content: re.Pattern[str] | None
    severity: Severity
    purpose: tuple[str, ...]
    verbs: tuple[str, ...]
    obeyed: bool = False
    """Whether agents obey what stands there."""
    origin: bool = False
    """Whether it says where code comes from."""


@cache
def kinds(data: str, section: str) -> tuple[Kind, ...]:
    """Return the kinds in *section* of the data file *data*."""
    return tuple(
        Kind(
            fields["what"],
            re.compile(fields["pattern"]),
            re.compile(fields["content"]) if "content" in fields else None,
            Severity(fields.get("severity", "high")),
            tuple(fields.get("purpose", ())),
            tuple(fields.get("verbs", ("write",))),
            fields.get("obeyed", False),
            fields.get("origin", False),
        )
        for fields in douane_signatures.table(data)[section]
    )


@cache
def _needle(data: str) -> re.Pattern[bytes]:
    return re.compile("|".join(douane_signatures.table(data)["needles"]).encode())


def look(
    codebase: Codebase, data: str, sections: tuple[str, ...] = ("place", "command")
) -> Iterator[Evidence]:
    """Yield evidence for the changes that *sections* of *data* mark."""
    program = program_of(codebase)
    naming = frozenset(path for path in program.paths if program.holds(path, _needle(data)))
    worth = bool(naming) or program.size <= _SMALL
    if not worth and ("place" not in sections or not any(_documents(codebase, data))):
        return
    seen: set[tuple[str, int]] = set()
    paths = program.paths if program.size <= LARGE else tuple(sorted(naming))
    for change in (change for path in paths for change in changes_in(program, path)):
        for each, kind, text in _found(program, change, data, sections, seen):
            for evidence in _evidence(codebase, each, kind, text):
                where = (evidence.where.path or "", evidence.where.line or 0)
                if where not in seen:
                    seen.add(where)
                    yield evidence
    for change, kind, text in _by_data(codebase, program, data) if "place" in sections else ():
        place = (change.at.index.path, change.at.line)
        if place not in seen:
            seen.add(place)
            yield judged(codebase, change, kind, text)


def _found(
    program: Program, change: Change, data: str, sections: tuple[str, ...], seen: set[tuple[str, int]]
) -> Iterator[tuple[Change, Kind, str]]:
    """Yield (change, kind, text) for what *change* does that *data* marks, at places that were not *seen*.

    A program may be started only in one turn of a loop, or with words that are handed over to it.
    """
    section = "command" if change.kind == "run" else "place"
    if (change.at.index.path, change.at.line) in seen or section not in sections:
        return
    found = kind_of(program, change, data)
    if found is not None:
        yield change, *found
    elif section == "command":
        for place, line in turned_lines(program, change.at):
            kind = next((each for each in kinds(data, section) if each.pattern.search(line)), None)
            if kind is not None:
                yield Change("run", place, (line,), entry=change.entry), kind, line


def _evidence(codebase: Codebase, change: Change, kind: Kind, text: str) -> Iterator[Evidence]:
    """Yield evidence for *change*, which is of *kind*, and for where what it puts in place is told."""
    program = program_of(codebase)
    evidence = judged(codebase, change, kind, text)
    if kind.obeyed and is_page(change):
        evidence = replace(evidence, severity=(evidence.severity or kind.severity).at_most(Severity.MEDIUM))
    yield evidence
    yield from _planted_texts.told(program, change, evidence, obeyed=kind.obeyed)
    if change.kind == "run":
        yield from _planted_texts.worded(program, text, evidence)
    yield from handed_told(program, change, kind, evidence)


def is_page(change: Change) -> bool:
    """Whether *change* writes what people read, or fill in: agents come to it by what else they are told."""
    return bool(change.texts) and all(
        re.search(douane_signatures.table("code/agents.toml")["page"], text) for text in change.texts
    )


def handed_told(program: Program, change: Change, kind: Kind, evidence: Evidence) -> Iterator[Evidence]:
    """Yield *evidence*, of *change*, once more where what it runs, or where it writes, is handed over."""
    at = f"{change.at.index.path}:{change.at.line}"
    severity = evidence.severity or kind.severity
    if change.kind == "write" and severity.rank < Severity.MEDIUM.rank:
        return
    for caller in _handed_by(program, change, kind):
        why = f"{evidence.why}; it is handed over here and run at {at}"
        if change.kind == "write":
            why = f"{evidence.why}; it is handed over here and written at {at}"
        yield evidence_at(caller, why=why, severity=evidence.severity, confidence=evidence.confidence)


def _by_data(codebase: Codebase, program: Program, data: str) -> Iterator[tuple[Change, Kind, str]]:
    """Yield writes whose path stands in no code, where a document of the package that is read names it."""
    named = list(_documents(codebase, data)) if program.size <= LARGE else []
    for path in program.paths if named else ():
        source = program.source(path)
        for name, kind, text in named:
            if name.encode("utf-8", "replace") not in source:
                continue
            for change in changes_in(program, path):
                if change.kind == "write" and change.texts and all(HOLE in each for each in change.texts):
                    yield change, kind, text


def _documents(codebase: Codebase, data: str) -> Iterator[tuple[str, Kind, str]]:
    """Yield (name of the document, kind, path) for the paths that *data* marks in the package's documents."""
    for path, text in _planted_texts.documents(codebase):
        for match in _QUOTED.finditer(text):
            kinds_of = (each for each in kinds(data, "place") if each.content is None)
            found = next((each for each in kinds_of if each.pattern.search(match[2])), None)
            if found is not None:
                yield path.rpartition("/")[2], found, match[2]
                break


def kind_of(program: Program, change: Change, data: str) -> tuple[Kind, str] | None:
    """Return of which kind of *data* the change is, and the path or command line that says so.

    That is the first one in *data*; of a change that can be several, each by another text, the gravest.
    """
    section = "command" if change.kind == "run" else "place"
    found: tuple[Kind, str] | None = None
    for kind in kinds(data, section):
        if section == "place" and change.kind not in kind.verbs:
            continue
        if found is not None and kind.severity.rank <= found[0].severity.rank:
            continue
        texts = (each for each in change.texts if found is None or not found[0].pattern.search(each))
        text = next(filter(kind.pattern.search, texts), None)
        if text is not None and _has_content(program, change, kind):
            if kind.origin and leads_home(program, change):
                continue
            found = kind, text
            if len(change.texts) == 1:
                break
    return found


def _handed_by(program: Program, change: Change, kind: Kind) -> list[State]:
    """Return the calls that hand over the command line, or the path, of *kind* which *change* runs or writes.

    A function that runs, or writes, whatever it is told to does harm only for those who tell it to.
    """
    function = change.at.index.enclosing(change.at.node.start_byte)
    for _ in range(_MOST_WITHIN if change.kind in ("run", "write") else 0):
        if function is None:
            break
        found = list(_handing(program, change, kind, function)) if function.parameters else []
        if found:
            return found
        function = function.parent
    return []


def _handing(program: Program, change: Change, kind: Kind, function: Function) -> Iterator[State]:
    """Yield the calls of *function* that hand over what *change* runs, or where it writes, of *kind*."""
    for caller in program.bounded_callers(change.at.index, function):
        call = program.call(caller)
        if call is None:
            continue
        frames = (*caller.frames, Frame(function, call, caller))
        target = change.target
        if change.kind == "run":
            texts = run_lines(program, State(change.at.index, change.at.node, (), frames))
        elif target is not None:
            texts = texts_of(program, State(target.index, target.node, target.steps, frames))
        else:  # what a command line writes
            lines = run_lines(program, State(change.at.index, change.at.node, (), frames))
            texts = tuple(name for line in lines for name in written_by(line))
        meant = [text for text in texts if kind.pattern.search(text)]
        if meant and (change.kind == "run" or _names_part(program, caller, meant)):
            yield caller


def _names_part(program: Program, caller: State, paths: list[str]) -> bool:
    """Whether the call at *caller* is given a part of one of *paths*, and no mere folder."""
    call = program.call(caller)
    given = call.arguments[:_MOST_GIVEN] if call is not None else []
    parts = [text.strip(HOLE) for node in given for text in program.shapes(caller.at(node))]
    return any(len(part) >= _SHORTEST and part in path for part in parts for path in paths)


def _has_content(program: Program, change: Change, kind: Kind) -> bool:
    if kind.content is None:
        return True
    content = change.content
    if content is None:
        return bool(kind.content.search(change.at.index.module.source.decode("utf-8", "replace")[:200_000]))
    texts = program.shapes(content)
    function = change.at.index.enclosing(change.at.node.start_byte)
    if function is not None and all(not text.strip(HOLE) for text in texts):  # put together on the way
        texts = (change.at.index.text(function.node)[:_MOST_FUNCTION],)
    if any(kind.content.search(text) for text in texts):
        return True
    return _is_made_of(program, content, kind.content) and bool(unexcused(program, change))


def _is_made_of(program: Program, content: State, pattern: re.Pattern[str]) -> bool:
    """Whether an object that becomes part of *content*, in whatever file it stands, holds *pattern*."""

    def holding(state: State) -> str | None:
        is_held = state.node.type in _OBJECTS and pattern.search(state.text[:_MOST_FUNCTION])
        return "content" if is_held else None

    return program.tracer(holding).reaches(content)


def judged(codebase: Codebase, change: Change, kind: Kind, text: str) -> Evidence:
    """Return evidence for *change*, which is of *kind*, with the weight it has on its occasion."""
    program = program_of(codebase)
    shown = text.replace(HOLE, "…")[:100]
    verb = {"write": "writes", "delete": "deletes", "run": "runs"}[change.kind]
    why = f"{verb} {kind.what} ({shown})"
    when = occasion(program, change.at, codebase)
    severity = kind.severity
    confidence = Confidence.HIGH
    if is_aside(change.at.index.path):
        severity = Severity.LOW
    elif worse := unexcused(program, change) or _wrapping(codebase, program, kind):
        why = f"{why}; it {worse}"
        asked = when is Occasion.OFFERED
        if (asked or kind.obeyed) and is_published(codebase, program, change):
            why = f"{why}, as the package's own page tells{', where a person asks for it' if asked else ''}"
            severity = severity.at_most(Severity.MEDIUM)
    elif kind.origin and is_chosen_by_others(program, change):
        severity, why = Severity.LOW, f"{why}, which its caller or a setting names"
    elif when is Occasion.OFFERED:
        severity, why = Severity.LOW, f"{why}, where a person asks for it by name"
    elif kind.origin and (host := _led_to(program, change)):
        why = f"{why}; it leads to {host}, which the code fixes"
        severity = severity.at_most(Severity.MEDIUM) if when is Occasion.UNKNOWN else severity
    elif is_explained(codebase, kind.purpose):
        # What a server does on its own, nobody asked it for, whatever it says it is for.
        unasked = when is Occasion.START and is_server(program)
        severity = Severity.MEDIUM if unasked else Severity.LOW
        why = f"{why}, which the package says it is for"
        why += ", by itself, as soon as it is started" if unasked else ""
    elif when is Occasion.UNKNOWN:
        serves = is_server(program)
        severity = severity.at_most(Severity.MEDIUM if serves else Severity.LOW)
        confidence = Confidence.MEDIUM
    elif _names_by_caller(program, change):
        severity = severity.at_most(Severity.MEDIUM)
        why, confidence = f"{why}, in a place that the caller names", Confidence.MEDIUM
    elif when is Occasion.TOOL and _is_asked_for(program, change):
        severity = severity.at_most(Severity.MEDIUM)
        why, confidence = f"{why}, in a tool that says so", Confidence.MEDIUM
    elif when is Occasion.START:
        why = f"{why} by itself, as soon as it is started"
        severity = severity if is_server(program) else severity.at_most(Severity.HIGH)
    return evidence_at(change.at, why=why, severity=severity, confidence=confidence)


def _led_to(program: Program, change: Change) -> str:
    """Return the host that *change* fixes for what installs packages, where nothing says that it does so."""
    return "" if _is_asked_for(program, change) else leads_elsewhere(program, change)


def _wrapping(codebase: Codebase, program: Program, kind: Kind) -> str:
    """Return how *program* leads elsewhere the servers in what is written, if that is of the *kind*."""
    meant = douane_signatures.table("code/agents.toml")["wrapping"]["of"] == kind.what
    return program.once("wrapped entries", lambda: wrapped(codebase, program)) if meant else ""


def _names_by_caller(program: Program, change: Change) -> bool:
    """Whether the place of *change* is one that the caller of a tool fills in."""
    if change.target is None:
        return False
    return bool(program.tracer(Inputs(program).source).trace(change.target))


def _is_asked_for(program: Program, change: Change) -> bool:
    """Whether a function around *change*, or around every call of it, says that it sets something up."""
    function = change.at.index.enclosing(change.at.node.start_byte)
    if function is None or _sets_up(change.at, function):
        return function is not None
    callers = program.callers(change.at.index, function)
    return 0 < len(callers) <= _MOST_CALLERS and all(
        (around := each.index.enclosing(each.node.start_byte)) is not None and _sets_up(each, around)
        for each in callers
    )


def _sets_up(at: State, innermost: Function) -> bool:
    """Whether *innermost*, a function around it, or the tool that one is, says that it sets something up."""
    words = tuple(douane_signatures.table("code/agents.toml")["asked"]["words"])
    function: Function | None = innermost
    for _ in range(_MOST_WITHIN):
        if function is None:
            break
        plain = re.sub(r"([a-z])([A-Z])", r"\1_\2", function.name).lower()
        if any(word.startswith(words) for word in plain.split("_")):
            return True
        if is_said(at.index, function, words):
            return True
        function = function.parent
    return False


def is_server(program: Program) -> bool:
    """Whether the package is a server of the protocol: it imports a library for one, or registers tools."""
    known = _SERVES.get(program)
    if known is None:
        registers = program.size <= _SMALL and bool(program.answering())
        known = _SERVES[program] = registers or _imports_protocol(program) or _answers_protocol(program)
    return known


def _answers_protocol(program: Program) -> bool:
    """Whether a file of the package compares what is asked with the methods of the protocol."""
    table = douane_signatures.table("code/gates.toml")["server"]
    pattern = re.compile(table["answers"].encode())
    naming = program.mentioning(frozenset({table["word"].encode()}))
    return any(program.holds(path, pattern) for path in naming if not is_aside(path))


def _imports_protocol(program: Program) -> bool:
    table = douane_signatures.table("code/gates.toml")["server"]
    exact, prefixes = frozenset(table["modules"]), tuple(table["prefixes"])
    for path in program.paths:
        imports = program.imports(path)
        if not exact.isdisjoint(imports) or any(name.startswith(prefixes) for name in imports):
            return True
    return False
