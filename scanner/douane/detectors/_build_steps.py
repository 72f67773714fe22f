"""Steps for the build machines of other people: what they hand on, and to whom.

A workflow, or a step that is put among those of one, runs with every secret of the repository that it is in,
whenever somebody pushes. A step names the secrets that it needs; one that takes all of them, or the whole
environment, and sends it to a host needs none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._changes import LARGE, changes
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.rules import Evidence
    from douane.syntax import Codebase

MAX_INSERTED = 400
"""Calls of one package that put something into a list, or into a document, that are looked at."""
_MOST_PIECES = 60  # texts of one step
_LONGEST = 8_000  # characters of one
_TEXTS = frozenset({"string", "template_string", "concatenated_string"})
_OBJECTS = frozenset({"object", "dictionary", "array", "list"})
_INSERTING = frozenset(
    {
        *(
            "push",
            "unshift",
            "append",
            "insert",
            "extend",
            "splice",
            "concat",
            "add",
            "addIn",
            "set",
            "setIn",
        ),
        *("createNode", "update", "assign", "setdefault", "insert_rows"),
    }
)


def build_steps(codebase: Codebase) -> Iterator[Evidence]:
    """Yield what a package puts into the build files of others that hands on what they are trusted with."""
    program = program_of(codebase)
    if program.size > LARGE:
        return
    holding = tuple(path for path in program.holding(_needle()) if not is_aside(path))
    if not holding:
        return
    seen: set[tuple[str, int]] = set()
    for at, content in _put(program):
        pieces = _pieces(program, content, frozenset(holding))
        said = _harm("\n".join(text for text, _ in pieces))
        if said is None or (at.index.path, at.line) in seen:
            continue
        why, severity = said
        when = occasion(program, at, codebase)
        severity = severity if when >= Occasion.TOOL else severity.at_most(Severity.MEDIUM)
        told = f"puts a step into what others' machines build that {why}"
        places = [at, *(place for text, place in pieces if _matters(text))]
        for place in places:
            key = (place.index.path, place.line)
            if key not in seen:
                seen.add(key)
                more = "" if place is at else f"; it is put there at {at.index.path}:{at.line}"
                why = f"{told}{more}"
                yield evidence_at(place, why=why, severity=severity, confidence=Confidence.MEDIUM)


def _put(program: Program) -> Iterator[tuple[State, State]]:
    """Yield (place, what is put there) of what is written into build files, or put among their steps."""
    build = re.compile(_table()["build"])
    writes = (each for each in changes(program) if each.kind == "write" and not is_aside(each.at.index.path))
    meant = [each for each in writes if any(build.search(text) for text in each.texts)]
    for change in meant:
        if change.content is not None:
            yield change.at, change.content
    if not meant:
        return
    calls = program.calls(program.paths, _INSERTING)
    for call in program.bounded(calls, MAX_INSERTED, meant[0].at.index.path):
        made = program.call(call)
        if made is None or is_aside(call.index.path) or made.name not in _INSERTING:
            continue
        if made.receiver is not None and _is_own_list(program, call.at(made.receiver)):
            continue  # what becomes of it is told where it is written
        for node in made.arguments:
            yield call, call.at(node)


def _is_own_list(program: Program, state: State) -> bool:
    """Whether *state* is a list that the code makes for itself: of findings, or of examples."""
    leaves = program.leaves(state)
    return bool(leaves) and all(leaf.node.type in _OBJECTS and not leaf.steps for leaf in leaves)


def _pieces(program: Program, content: State, holding: frozenset[str]) -> list[tuple[str, State]]:
    """Return the texts that become part of *content*, with their places, those of one object together."""
    found: dict[object, tuple[str, State]] = {}

    def note(state: State) -> str | None:
        if state.node.type in _TEXTS and state.index.path in holding and len(found) < _MOST_PIECES:
            text = program.shapes(state)[0][:_LONGEST].replace(HOLE, "…")
            around = state.node.parent
            named = around is not None and around.type == "pair"
            key = f"{state.index.text(around.children[0], 60)}: " if around is not None and named else ""
            found.setdefault(state.key[:2], (f"{key}{text}", state))
        return None

    program.tracer(note).trace(content)
    return sorted(found.values(), key=lambda each: (each[1].index.path, each[1].node.start_byte))


def _harm(text: str) -> tuple[str, Severity] | None:
    """Return what the step that *text* words does, to follow "that", and how bad it is; None if nothing."""
    table = _table()
    host = _host(text)
    taken = next((each["what"] for each in table["takes"] if re.search(each["pattern"], text)), "")
    if taken and host and re.search(table["sends"], text):
        return f"sends {taken} to {host}", Severity.HIGH
    inherits = re.search(r"secrets[\"']?\s{0,4}:\s{0,4}[\"']?inherit", text) is not None
    action = re.search(table["foreign"], text)
    if action is not None and (inherits or taken == table["takes"][0]["what"]):
        return f"hands all secrets of a repository to {action['action']}", Severity.MEDIUM
    named = re.search(table["named"]["pattern"], text)
    if named is not None and host and not _is_for(named["secret"], host):
        return f"sends the secret {named['secret']} to {host}", Severity.MEDIUM
    stranger = table["stranger"]
    if all(re.search(stranger[each], text) for each in ("on", "checkout", "runs")):
        return "runs what strangers propose with the rights of a repository", Severity.MEDIUM
    return None


def _matters(text: str) -> bool:
    table = _table()
    return any(re.search(each["pattern"], text) for each in (*table["takes"], table["named"])) or bool(
        re.search(table["sends"], text) and _host(text)
    )


def _host(text: str) -> str:
    match = re.search(_table()["host"], text)
    return (match["host"] or match["other"]).lower() if match is not None else ""


def _is_for(secret: str, host: str) -> bool:
    """Whether the name of *secret* says that it belongs to whom *host* does."""
    plain = frozenset(_table()["named"]["plain"])
    words = [word for word in secret.lower().split("_") if len(word) > 1 and word not in plain]
    return not words or any(word in host for word in words)


@cache
def _needle() -> re.Pattern[bytes]:
    return re.compile(_table()["needle"].encode())


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/builds.toml")
    return found
