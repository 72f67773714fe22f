"""What a package sets up with a service for somebody whom the code fixes: rules that forward, and roles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._flow import HOLE, State
from douane.detectors._inputs import Inputs
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import is_explained
from douane.model import Confidence, Severity
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.rules import Evidence
    from douane.syntax import Codebase

MAX_CALLS = 200
"""Calls of a package that are looked at for what they set up, of each kind."""
_DATA = "code/set_up.toml"
_STRINGS = frozenset({"string", "template_string", "concatenated_string"})
_PAIRS = frozenset({"pair", "keyword_argument"})
_HOLDING = frozenset({"object", "dictionary", "array", "list", "tuple"})
# Fields that say of what kind something is, beside who it is.
_KINDS = frozenset(
    {
        *(
            "kind",
            "apiGroup",
            "api_group",
            "apiVersion",
            "api_version",
            "Effect",
            "Version",
            "Action",
            "Resource",
        ),
        *("Sid", "Condition", "type", "@odata.type", "role"),
    }
)
_DEEPEST = 5  # objects and lists one in the other
_MOST_HELD = 12  # entries of one object or list
_LONGEST = 8_000  # bytes of such a value


def set_up(codebase: Codebase, program: Program) -> Iterator[Evidence]:
    """Yield the calls that set up something for somebody fixed, and where it is written who that is."""
    table = douane_signatures.table(_DATA)
    for kind in (*table["rule"], *table["role"]):
        for call, who, text in _found(program, kind):
            why = f"{kind['what']} {text[:80]}, which is written in the code"
            severity = _severity(codebase, program, call, tuple(kind["purpose"]))
            yield evidence_at(call, why=why, severity=severity, confidence=Confidence.MEDIUM)
            if (who.index, who.line) != (call.index, call.line):
                at = f"; set up at {call.index.path}:{call.line}"
                yield evidence_at(who, why=f"{why}{at}", severity=severity, confidence=Confidence.MEDIUM)


def _severity(codebase: Codebase, program: Program, call: State, purpose: tuple[str, ...]) -> Severity:
    when = occasion(program, call, codebase)
    if is_aside(call.index.path) or when is Occasion.OFFERED:
        return Severity.LOW
    return Severity.MEDIUM if is_explained(codebase, purpose) else Severity.HIGH


def _found(program: Program, kind: dict[str, Any]) -> Iterator[tuple[State, State, str]]:
    """Yield (call, where it is written for whom, who) for the calls of *kind* that set up something."""
    if "needle" in kind:
        needle = re.compile(kind["needle"].encode())
        holding = [path for path in program.paths if program.holds(path, needle)]
        paths = tuple(sorted(program.connected(holding))) if holding else ()
    else:
        paths = tuple(program.mentioning(encoded(kind["names"])))
    if "module" in kind and not any(_imports(program, path, kind["module"]) for path in paths):
        return
    tracer = program.tracer(_Who(program, kind).source)
    for call in islice(program.calls(paths, frozenset(kind["names"])), MAX_CALLS):
        for node in program.nodes(call):
            who = next(iter(tracer.trace(call.at(node), first=True)), None)
            if who is not None:
                yield call, who.at, who.what
                break
        else:
            yield from _in_place(program, kind, call)


def _imports(program: Program, path: str, module: str) -> bool:
    return any(re.match(module, name) for name in program.imports(path))


def _in_place(program: Program, kind: dict[str, Any], call: State) -> Iterator[tuple[State, State, str]]:
    """Yield the same where the call takes who it is as a keyword of its own."""
    made = program.call(call)
    given = [] if made is None else [value for name, value in made.keywords.items() if _names(kind, name)]
    for node in given:
        text = _fixed(program, kind, call.at(node))
        if text:
            yield call, call.at(node), text
            return


def _names(kind: dict[str, Any], name: str) -> bool:
    return bool(_pattern(kind["account"]).fullmatch(name))


class _Who:
    """Names, on a walk back from what a call is given, the fields that say who it is."""

    def __init__(self, program: Program, kind: dict[str, Any]) -> None:
        self._program = program
        self._kind = kind
        self._said = re.compile(kind["said"]) if "said" in kind else None

    def source(self, state: State) -> str | None:
        """Return whom the field or text at *state* names, if the code fixes it."""
        if state.node.type in _PAIRS:
            key = state.node.child_by_field_name("key") or state.node.child_by_field_name("name")
            value = state.node.child_by_field_name("value")
            if (
                key is None
                or value is None
                or not _names(self._kind, state.index.text(key, 60).strip("'\"`"))
            ):
                return None
            return "" if _denies(state) else _fixed(self._program, self._kind, state.at(value)) or None
        if self._said is not None and state.node.type in _STRINGS:
            said = next(filter(None, map(self._said.search, self._program.shapes(state))), None)
            return said[0] if said is not None else None
        return None


def _denies(state: State) -> bool:
    """Whether the entry at *state* stands in a statement that takes rights away: ``"Effect": "Deny"``."""
    statement = state.node.parent
    for child in parts(statement)[:_MOST_HELD] if statement is not None else ():
        key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
        if key is not None and value is not None and state.index.text(key, 60).strip("'\"`") == "Effect":
            return state.index.text(value, 60).strip("'\"`") == "Deny"
    return False


def _fixed(program: Program, kind: dict[str, Any], state: State) -> str:
    """Return who *state* is, itself or something in it, if all of that is written in the code."""
    fits = _pattern(kind["fixed"])
    tracer = program.tracer(Inputs(program).source)
    if state.node.end_byte - state.node.start_byte > _LONGEST or tracer.reaches(state):
        return ""
    texts = _held(program, state)
    if not texts or any(HOLE in text for text in texts):
        return ""
    return next((text for text in texts if fits.search(text)), "")


def _held(program: Program, state: State, depth: int = 0) -> list[str]:
    """Return the texts that *state* holds, but for those that say of what kind it is; else a hole."""
    found: list[str] = []
    leaves = program.leaves(state) if depth < _DEEPEST else ()
    for leaf in leaves[:_MOST_HELD]:
        if leaf.node.type not in _HOLDING or leaf.steps:
            found += program.shapes(leaf) or [HOLE]
            continue
        for child in parts(leaf.node)[:_MOST_HELD]:
            key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
            if key is not None and leaf.index.text(key, 60).strip("'\"`") in _KINDS:
                continue
            found += _held(program, leaf.at(value if value is not None else child), depth + 1)
    return found or [HOLE]


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)
