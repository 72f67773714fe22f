"""The caller of a tool decides, without an upper bound, how much is done.

**What.** A parameter of a tool is how often a loop of the package goes round, how much memory is taken, how
often something is repeated, how deep a function calls itself, how long the server sleeps; it is a pattern
that is matched, or a text that is matched against a pattern of repeats within repeats; or it names an archive
that is unpacked however large its content is. So is a part of an HTTP request that is a pattern; and a server
takes files or bodies of requests without a limit of their size.

**Why.** One call with a large number, a text of forty letters or an archive of a few kilobytes stops the
server, and what else runs on the machine, for everybody.

**Example.** `for _ in range(iterations): digest = hashlib.sha256(digest).digest()`

**Left alone.** Numbers that are compared with a limit, passed through `min`, or bounded by type or schema;
limits and page sizes that are only handed on to a service or database; loops that end by themselves; slices;
what takes too many steps to be followed.
Loops that cost little each time, waits during which others are answered, and patterns that are matched
against texts of the server's own, where it answers nobody but its user, are reported as low.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._archives import own_place
from douane.detectors._bounds import RESOURCES, Bounds
from douane.detectors._catalogue import Entry, catalogue
from douane.detectors._conditions import pattern_of
from douane.detectors._entering import files
from douane.detectors._flow import program_of
from douane.detectors._handlers import is_vendored
from douane.detectors._inputs import REQUEST, TOOL, Inputs, Reaching
from douane.detectors._listed import Confined
from douane.detectors._listeners import listeners, listening_files
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._results import reads_file
from douane.detectors._spending import Spending, loops, products, recursions
from douane.detectors._uploads import unlimited
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State, Trace
    from douane.syntax import Codebase

MAX_FILE = 384 * 1024
"""Bytes of a file in which loops are looked at."""
_COUNTING = frozenset({b"for", b"while", b"def", b"function"})

_MOST_STEPS = 8_000  # to find out who decides how much is done at one place
_MOST_CODE = 200_000  # bytes of a file in which it is looked for whether sizes are asked for


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the places where a caller decides how much is done."""
    program = program_of(codebase)
    kinds = catalogue(RESOURCES, "amount", "wait", "match", "unpack")
    words = kinds.words | catalogue(RESOURCES, "upload").words | _COUNTING
    wanted = tuple(path for path in files(program, words, frozenset()) if _is_own(program, path))
    if not wanted or not program.answering():
        return
    judge = _Judge(program)
    for call, what in unlimited(program, wanted):
        yield evidence_at(call, why=what, severity=Severity.MEDIUM, confidence=Confidence.MEDIUM)
    for index in program.indexes(wanted):
        for each in (*loops(index), *products(index), *recursions(index)):
            with program.asking(_MOST_STEPS):
                yield from judge.spent(each)
    for entry, call in kinds.calls(program, wanted):
        cut = program.cut
        with program.asking(_MOST_STEPS):
            yield from judge.called(entry, call)
        program.cut = cut


def _is_own(program: Program, path: str) -> bool:
    return not is_aside(path) and not is_vendored(path) and len(program.source(path)) <= MAX_FILE


class _Judge:
    """Tells of what is done whether a caller decides how much."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._words = douane_signatures.table(RESOURCES)["words"]
        self._inputs = Inputs(program)
        self._bounds = Bounds(program, self._inputs)
        self._tracer = Reaching(program, self._inputs, Confined(program, self._inputs).harmless)
        self._patterns = program.tracer(self._of_pattern)
        self._stored = program.tracer(self._in_file)
        self._own = program.tracer(own_place)
        self._opens = catalogue("code/running.toml", "member")

    def spent(self, each: Spending) -> Iterator[Evidence]:
        """Yield evidence if a caller decides how often *each* happens."""
        found = self._bounds.unbounded(each.amount)
        if found is not None:
            severity = Severity.MEDIUM if each.costs else Severity.LOW
            yield _evidence(each.at, each.what, found, severity)

    def called(self, entry: Entry, call: State) -> Iterator[Evidence]:
        """Yield evidence if a caller decides how much the call at *call*, one of *entry*, does."""
        if entry.section == "match":
            yield from self._matched(entry, call)
        elif entry.section == "unpack":
            yield from self._unpacked(entry, call)
        else:
            given = self._program.argument(call, entry.facts["position"])
            if given is not None and entry.facts.get("inner"):
                given = _entry_of(given, entry.facts["inner"])
            found = self._bounds.unbounded(given) if given is not None else None
            if found is not None and entry.facts.get("number") and not self._bounds.is_number(found.at):
                return
            if found is not None and entry.section == "amount":
                severity = Severity.LOW if entry.facts.get("light") else Severity.MEDIUM
                yield _evidence(call, f"a caller decides how much: {entry.facts['what']}", found, severity)
            elif found is not None:
                severity = Severity.MEDIUM if entry.facts["blocking"] else Severity.LOW
                yield _evidence(call, "the server waits as long as a caller says", found, severity)

    def _matched(self, entry: Entry, call: State) -> Iterator[Evidence]:
        holder, text = self._side(call, entry.facts["holder"]), self._side(call, entry.facts["text"])
        if holder is None:
            return
        written = self._pattern_in(entry, holder)
        if written is None:
            return
        pattern = pattern_of(self._program, holder)
        if pattern and re.search(self._words["catastrophic"], pattern[:2000]):
            filled = self._filled(text)
            if filled is not None:
                yield _evidence(
                    call, "a text is matched against repeats within repeats", filled, Severity.MEDIUM
                )
                return
        found = self._patterns.trace(written)
        if found:
            worse = found[0].what == REQUEST or self._filled(text) is not None or self._serves_others()
            severity = Severity.MEDIUM if worse else Severity.LOW
            yield _evidence(call, "a caller writes the pattern that is matched", found[0], severity)

    def _serves_others(self) -> bool:
        """Whether the server answers other machines: what stops it stops it for everybody."""
        serving = re.compile(self._words["serving"].encode())
        paths = listening_files(self._program)
        opened = self._program.once("open listeners", lambda: [*listeners(self._program, paths)])
        return any(each.is_open for each in opened) or bool(self._program.holding(serving))

    def _filled(self, text: State | None) -> Trace | None:
        """Return where a caller decides how long *text* is, if nothing bounds it."""
        return self._bounds.unbounded(text) if text is not None else None

    def _pattern_in(self, entry: Entry, holder: State) -> State | None:
        """Return the text of the pattern that *holder* is or was made of; None if it is none."""
        for leaf in self._program.leaves(holder):
            made = self._program.call(leaf)
            if made is not None and made.name in ("RegExp", "compile") and made.arguments:
                return leaf.at(made.arguments[0])
            if leaf.node.type == "regex":
                return leaf
        return holder if entry.facts["plain"] else None

    def _of_pattern(self, state: State) -> str | None:
        call = self._program.call(state)
        if call is not None and call.name in self._words["escaping"]:
            return ""
        return self._inputs.source(state)

    def _in_file(self, state: State) -> str | None:
        """Return what *state* is of what a caller fills in, also what a file holds that one names."""
        made = self._program.call(state)
        if made is not None and made.name in self._words["unsealing"]:
            return ""  # only who has the key can have made it
        if made is None or reads_file(self._program, state) or self._opens.is_call(self._program, state):
            return self._inputs.unchecked(state)
        return self._inputs.source(state)

    def _side(self, call: State, position: int) -> State | None:
        made = self._program.call(call)
        if position < 0:
            return call.at(made.receiver) if made is not None and made.receiver is not None else None
        return self._program.argument(call, position)

    def _unpacked(self, entry: Entry, call: State) -> Iterator[Evidence]:
        packed = self._side(call, entry.facts["position"])
        made = self._program.call(call)
        if (
            packed is None
            or made is None
            or (made.name == "read" and made.arguments and "gzip" in entry.pattern.pattern)
        ):
            return
        code = call.index.module.source[:_MOST_CODE].decode("utf-8", "replace")
        if re.search(self._words["measured"], code):
            return
        found = [trace for trace in self._tracer.trace(packed) if trace.what == TOOL]
        if not found and not self._own.reaches(packed):
            found = [trace for trace in self._stored.trace(packed) if trace.what == TOOL]
        if found:
            yield _evidence(
                call, "an archive is unpacked however large its content is", found[0], Severity.MEDIUM
            )


def _entry_of(given: State, name: str) -> State | None:
    """Return the value that stands under *name* in the object that is written at *given*."""
    for child in given.node.named_children:
        key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
        if key is not None and value is not None and given.index.text(key) == name:
            return given.at(value)
    return None


def _evidence(at: State, what: str, found: Trace, severity: Severity) -> Evidence:
    return evidence_at(
        at,
        why=f"{what}; {found.what} enters at {found.at.index.path}:{found.at.line} and nothing bounds it",
        severity=severity,
        confidence=Confidence.MEDIUM if severity is Severity.MEDIUM else Confidence.LOW,
    )


RULE = Rule(
    id="resource-exhaustion",
    summary="the caller of a tool decides without an upper bound how much is done",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Set an upper bound in the schema or before use, and a limit of time and size.",
    taxonomy=("MCP05:2025", "SAFE-T2102", "AML.T0029"),
    exposed=True,
    code=look,
)
