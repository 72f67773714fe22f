"""What code does that runs without being asked for: at installation, at a build, at a start of Python."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _marked, remote_code
from douane.detectors import _sources as sources
from douane.detectors._agents_set_on import runs_freed_agent
from douane.detectors._catalogue import Entry, catalogue
from douane.detectors._changes import changes_in
from douane.detectors._credentials import CredentialReads
from douane.detectors._effects import DATA as EFFECTS
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._known_credentials import may_read
from douane.detectors._places import evidence_at
from douane.model import Artifact, FileTree, Severity
from douane.rules import Evidence

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

MAX_FILES = 12
"""Files of the package that are followed from one that runs uninvited."""
_DATA = "code/install.toml"
_PLANTING = ("code/agents.toml", "code/persistence.toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conduct:
    """How bad it is that something runs uninvited, and why; `places` is where in its own files."""

    severity: Severity
    why: str
    places: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class _Deed:
    severity: Severity
    what: str
    at: Evidence | None = None


def worst(found: list[Conduct]) -> Conduct:
    """Return the worst of *found*, the first of equals, with the places of all."""
    first = max(found, key=lambda each: each.severity.rank)
    places = tuple(dict.fromkeys(place for each in found for place in each.places))
    return Conduct(severity=first.severity, why=first.why, places=places)


def reachable(program: Program, paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return *paths* and the files of the package that they import, directly or not."""
    found = [path for path in paths if path in program.paths]
    for path in found:
        index = program.index(path)
        if index is None or len(found) >= MAX_FILES:
            continue
        found += [target for target in program.targets(index) if target not in found]
    return tuple(found[:MAX_FILES])


def conduct(program: Program, paths: tuple[str, ...], subject: str) -> Conduct:
    """Return what the files at *paths* do, which *subject* runs: "npm runs x.js at installation"."""
    deeds = [*_others(program, paths), *_own(program, paths)]
    if not deeds:
        return Conduct(severity=Severity.INFO, why=subject)
    severity = max((deed.severity for deed in deeds), key=lambda each: each.rank)
    shown = [deed.what for deed in deeds if deed.severity.rank >= Severity.LOW.rank]
    said = list(dict.fromkeys(shown))
    if severity is Severity.CRITICAL:  # that it talks to others is part of it
        said = [deed.what for deed in deeds if deed.severity is severity][:1]
    places = (deed.at for deed in deeds if deed.at is not None)
    return Conduct(severity=severity, why=f"{subject}; it {' and '.join(said)}", places=tuple(places))


def written_out(codebase: Codebase, suffix: str, code: str, subject: str) -> Conduct:
    """Return what *code* does that stands in a command line; *suffix* tells its language."""
    from douane.syntax import Codebase as Reader

    tree = FileTree({f"inline{suffix}": code.encode("utf-8", "replace")})
    inner = Reader(Artifact(package=codebase.package, tree=tree))
    found = conduct(program_of(inner), (f"inline{suffix}",), subject)
    return Conduct(severity=found.severity, why=found.why)


def _others(program: Program, paths: tuple[str, ...]) -> Iterator[_Deed]:
    """Yield what rules of their own report at its place."""
    from douane.detectors import dynamic_code

    started = next(remote_code.downloads_started(program, paths), None)
    if started is not None:
        held = started.severity is Severity.MEDIUM  # to a digest; what lies aside elsewhere runs here
        yield _Deed(Severity.MEDIUM if held else Severity.CRITICAL, started.why)
    evaluated = next(dynamic_code.evaluated(program, paths), None)
    if evaluated is not None:
        yield _Deed(evaluated.severity or Severity.CRITICAL, evaluated.why)


def _own(program: Program, paths: tuple[str, ...]) -> Iterator[_Deed]:
    talking = catalogue(sources.NETWORK, "send", "lookup")
    sends = next((call for _, call in talking.calls(program, paths)), None)
    if sends is not None:
        yield _deed(sends, Severity.MEDIUM, "talks to the network")
    yield from _starts(program, paths)
    yield from _reads(program, paths)
    yield from _writes(program, paths)
    yield from _tampers(program, paths)


def _tampers(program: Program, paths: tuple[str, ...]) -> Iterator[_Deed]:
    """Yield what is written that other programs run, obey or are made of, unless the package is for that."""
    codebase = program.codebase
    for data in _PLANTING if codebase is not None else ():
        for change in (each for path in paths for each in changes_in(program, path)):
            found = _marked.kind_of(program, change, data)
            if found is not None and codebase is not None:
                evidence = _marked.judged(codebase, change, *found)
                severity = (evidence.severity or Severity.HIGH).at_most(Severity.HIGH)
                if severity.rank >= Severity.MEDIUM.rank:
                    yield _Deed(severity, evidence.why)
                    return


def _starts(program: Program, paths: tuple[str, ...]) -> Iterator[_Deed]:
    behind = re.compile(douane_signatures.table(_DATA)["stays_behind"])
    first: State | None = None
    for _, call in catalogue(sources.EXECUTION, "start").calls(program, paths):
        first = first or call
        if runs_freed_agent(program, call):
            yield _deed(call, Severity.HIGH, "runs an agent that asks nobody")
            return
        if behind.search(call.text[:4_000]):
            yield _deed(call, Severity.HIGH, "leaves a program running behind it, out of sight")
            return
    if first is not None:
        yield _Deed(Severity.LOW, "starts programs")


def _reads(program: Program, paths: tuple[str, ...]) -> Iterator[_Deed]:
    if not may_read(program):
        return
    reads = CredentialReads(program)
    for index in program.indexes(paths):
        for call in index.calls:
            state = State(index, call.node)
            found = reads.at(state)
            if found is not None and found.kind in ("file", "command"):
                yield _deed(state, Severity.HIGH, f"reads {found.what}")
                return


def _writes(program: Program, paths: tuple[str, ...]) -> Iterator[_Deed]:
    table = douane_signatures.table(_DATA)
    outside, starting = re.compile(table["outside"]), re.compile(table["starting"])
    for entry, call in catalogue(EFFECTS, "write").calls(program, paths):
        target = entry.facts["target"]
        made = program.call(call)
        where = program.argument(call, target, "path", "file") if isinstance(target, int) else None
        if target == "receiver" and made is not None and made.receiver is not None:
            where = call.at(made.receiver)
        if where is None or (entry.facts.get("mode") is not None and not _for_writing(program, call, entry)):
            continue
        place = next((text for text in program.shapes(where) if outside.match(text)), None)
        if place is not None:
            shown = place.replace(HOLE, "…")[:80]
            starts = any(starting.search(text) for text in program.shapes(where))
            severity = Severity.HIGH if starts else Severity.MEDIUM
            yield _deed(call, severity, f"writes outside the package ({shown})")
            return


def _for_writing(program: Program, call: State, entry: Entry) -> bool:
    mode = entry.facts["mode"]
    given = program.argument(call, mode, "mode") if isinstance(mode, int) else None
    return given is not None and any(set(text) & set("wax+") for text in program.shapes(given))


def _deed(call: State, severity: Severity, what: str) -> _Deed:
    why = f"this runs without being asked for, and {what}"
    return _Deed(severity, what, evidence_at(call, why=why, severity=severity))
