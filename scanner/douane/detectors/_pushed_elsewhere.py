"""Settings of Git by which whatever the user pushes goes to a host that the code fixes, as well or instead.

``git remote set-url --add --push origin https://mirror.invalid/x.git``: nobody sees a second address of a
remote, and every later push brings it all commits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _marked
from douane.detectors._changes import LARGE, Change, changes, run_lines
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._flow.state import Frame
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._turned_lines import turned_lines
from douane.detectors._unexcused import texts_in

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.rules import Evidence
    from douane.syntax import Codebase

MAX_GIVEN = 400
"""Calls of one package, by the names by which libraries of Git change settings, that are looked at."""
_DATA = "code/persistence.toml"
_MOST_FUNCTION = 8_000  # characters of the function around what runs a command
_MOST_WORDS = 2_000  # characters of what one of these calls is given


def pushed_elsewhere(codebase: Codebase) -> Iterator[Evidence]:
    """Yield what sets another address, which the code fixes, to which pushes of the user's go."""
    program = program_of(codebase)
    table = douane_signatures.table(_DATA)["push"]
    needle = re.compile(table["needle"].encode())
    naming = tuple(path for path in program.paths if program.holds(path, needle))
    if not naming or program.size > LARGE:
        return
    kind = _marked.kinds(_DATA, "pushed")[0]
    for place, change, line in (*_run(program, kind), *_given(program, naming), *_written(program, kind)):
        evidence = _marked.judged(codebase, change, kind, line)
        if place is change.at:
            yield evidence
            continue
        why = f"{evidence.why}; it is handed over here and run at {change.at.index.path}:{change.at.line}"
        yield evidence_at(place, why=why, severity=evidence.severity, confidence=evidence.confidence)


def _run(program: Program, kind: _marked.Kind) -> Iterator[tuple[State, Change, str]]:
    """Yield (place, change, line) of the commands that do: where they are run, or else handed over."""
    for change in changes(program):
        if change.kind != "run" or not any(map(kind.pattern.search, change.texts)):
            continue
        own = next(filter(_leads_away, filter(kind.pattern.search, change.texts)), None)
        if own is not None and _is_worded_at(change.at):
            yield change.at, change, own
            continue
        handed = [
            (caller, line)
            for caller, lines in _callers(program, change)
            if (line := next(filter(_leads_away, filter(kind.pattern.search, lines)), None)) is not None
        ]
        lines = ((at, _handed_words(change, line)) for at, line in turned_lines(program, change.at))
        turned = [(at, line) for at, line in lines if kind.pattern.search(line)]
        found = handed or [(at, line) for at, line in turned if _leads_away(line)]
        yield from ((place, change, line) for place, line in found)


def _handed_words(change: Change, line: str) -> str:
    """Return *line* without its beginning, which may be made of what others hand over."""
    begun = [text.removesuffix(HOLE) for text in change.texts if text.endswith(HOLE)]
    common = max((each for each in begun if each.strip() and line.startswith(each)), key=len, default="")
    return f"git {line.removeprefix(common)}" if common else line


def _is_worded_at(at: State) -> bool:
    """Whether the function around *at* says itself which setting is made, and is not told to."""
    function = at.index.enclosing(at.node.start_byte)
    said = at.index.text(function.node)[:_MOST_FUNCTION] if function is not None else at.text
    return re.search(douane_signatures.table(_DATA)["push"]["needle"], said) is not None


def _callers(program: Program, change: Change) -> Iterator[tuple[State, tuple[str, ...]]]:
    """Yield (call, command lines) of the calls that tell the function around *change* what to run."""
    function = change.at.index.enclosing(change.at.node.start_byte)
    if function is None or not function.parameters:
        return
    for caller in program.bounded_callers(change.at.index, function):
        call = program.call(caller)
        if call is not None:
            frames = (*caller.frames, Frame(function, call, caller))
            yield caller, run_lines(program, State(change.at.index, change.at.node, (), frames))


def _given(program: Program, naming: tuple[str, ...]) -> Iterator[tuple[State, Change, str]]:
    """Yield the same of calls of libraries of Git: ``origin.add_url(MIRROR)``."""
    table = douane_signatures.table(_DATA)["push"]
    modules, always = frozenset(table["modules"]), frozenset(table["always"])
    says = re.compile(table["says"])
    calls = program.calls(naming, frozenset((*always, *table["names"])))
    for call in program.bounded(calls, MAX_GIVEN, naming[0]):
        made = program.call(call)
        if made is None or modules.isdisjoint(program.imports(call.index.path)):
            continue
        given = [text for node in program.nodes(call) for text in texts_in(program, call.at(node))]
        said = f"{made.name} {call.text}"[:_MOST_WORDS]
        if made.name not in always and not any(says.search(text) for text in (said, *given)):
            continue
        address = next(filter(_leads_away, given), None)
        if address is not None:
            line = f"{made.name} {address}"
            yield call, Change("run", call, (line,)), line


def _written(program: Program, kind: _marked.Kind) -> Iterator[tuple[State, Change, str]]:
    """Yield the same of what is written into the settings of one repository."""
    place = re.compile(douane_signatures.table(_DATA)["push"]["file"])
    for change in changes(program):
        if change.kind != "write" or change.content is None or not any(map(place.search, change.texts)):
            continue
        if kind.content is None or is_aside(change.at.index.path):
            continue
        texts = texts_in(program, change.content)
        text = next((each for each in texts if kind.content.search(each)), None)
        if text is not None and any(map(_leads_away, texts)):
            yield change.at, change, change.texts[0]


@cache
def _address() -> re.Pattern[str]:
    return re.compile(douane_signatures.table(_DATA)["push"]["address"])


def _leads_away(line: str) -> bool:
    """Whether *line* names an address whose owner the code fixes.

    Of a host where everybody keeps code, that is the first part of the path, too.
    """
    shared = frozenset(douane_signatures.table(_DATA)["push"]["shared"])
    for match in _address().finditer(line):
        host = match["host"].lower()
        owner, apart, _ = (match["path"] or "").strip("/:").partition("/")
        if HOLE not in host and (host not in shared or (apart and HOLE not in owner)):
            return True
    return False
