"""What a stranger fills in reaches a shell.

**What.** A parameter of a tool, or a part of an HTTP request, that becomes part of a command
line which a shell reads: `exec`, `os.system`, `create_subprocess_shell`, `shell=True`, `sh -c`, or what
`ssh`, or a library for it (Paramiko, Fabric, node-ssh), hands to the shell of another machine. A whole
command that a tool is handed to run is reported with less weight: then running commands is what the tool
is for. A command that arrives in an HTTP request is a back door and critical. Without a shell, a parameter
that stands alone among the arguments of `git`, `curl`, `ssh`, `tar` and the like is reported as medium: one
that begins with a dash is an option, and theirs start programs and write files.

**Why.** A model can be talked into any text, and a shell obeys whatever stands in it:
`; curl ... | sh` in a file name is enough.

**Example.** `execSync("git log " + branch)`

**Left alone.** Programs started with a list of arguments and no shell, where `--` or a fixed text stands
before the parameter, or a leading dash is refused; parameters that are numbers, that
their schema restricts to a list or pattern, that are quoted, or that are compared with a list before use;
whole commands for another machine, where the tool is for running them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._arguments import Options
from douane.detectors._catalogue import Entry, catalogue
from douane.detectors._doubt import NOT_UNDERSTOOD, Doubt
from douane.detectors._entering import elsewhere, files, table_words
from douane.detectors._flow import HOLE, program_of
from douane.detectors._flow.shapes import elements
from douane.detectors._given import is_openly
from douane.detectors._inputs import REQUEST, Inputs, Reaching
from douane.detectors._listed import Confined
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._starting import asks_for_shell
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

_SHELLS = frozenset(
    {"sh", "bash", "zsh", "dash", "/bin/sh", "/bin/bash", "cmd", "cmd.exe", "powershell", "pwsh"}
)
_SPREAD = frozenset({"spread_element", "list_splat"})
_NO_LIST = frozenset({"object", "arrow_function", "function_expression", "string", "template_string"})
_FLAGS = frozenset({"-c", "/c", "/C", "-Command", "-lc", "-ic"})


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the command lines, and lists of arguments, that strangers can change."""
    program = program_of(codebase)
    calls = list(_calls(program))
    wrapping = catalogue("code/arguments.toml", "wrapping")
    wrapped = files(program, wrapping.words, table_words("code/arguments.toml", "wrappers")[1])
    if not calls and not wrapped:
        return
    inputs = Inputs(program)
    tracer = Reaching(program, inputs, Confined(program, inputs).harmless)
    doubt = Reaching(program, inputs, Doubt(program).harmless)
    options = Options(program)
    openly = re.compile(_beyond()["openly"])
    for entry, call in calls:
        if is_aside(call.index.path):
            continue
        lines = _shell_lines(program, entry, call)
        line = next((each for each in lines if tracer.trace(each)), lines[0] if lines else None)
        found = tracer.trace(line) if line is not None else []
        if entry.section == "remote" and any(is_openly(each, openly.search) for each in found):
            continue  # to run whatever line it is given is what the tool is for
        if line is not None and found:
            at = found[0].at
            whole = program.shapes(line) == (HOLE,)
            known = bool(doubt.trace(line))
            told = "" if known else NOT_UNDERSTOOD
            yield evidence_at(
                call,
                why=f"{found[0].what} reaches a shell; it enters at {at.index.path}:{at.line}{told}",
                severity=_severity(found[0].what, whole=whole) if known else Severity.MEDIUM,
                confidence=Confidence.MEDIUM,
            )
        elif not (entry.facts.get("shell") or asks_for_shell(program, call)):
            yield from options.judge(call)
    for entry, call in wrapping.calls(program, wrapped):
        if not is_aside(call.index.path):
            yield from options.judge_wrapped(entry.facts["program"], call)


def _calls(program: Program) -> Iterator[tuple[Entry, State]]:
    """Yield the calls that start programs, or hand lines to shells of libraries and other machines."""
    starters = frozenset(douane_signatures.table(sources.EXECUTION)["starters"]["modules"])
    starting, remote = catalogue(sources.EXECUTION, "start"), catalogue(sources.EXECUTION, "remote")
    paths = files(program, starting.words, starters)
    if paths:
        yield from starting.calls(program, paths)
        yield from elsewhere(program, starting, paths)
    yield from remote.calls(program, files(program, remote.words, frozenset(_beyond()["modules"])))


def _beyond() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(sources.EXECUTION)["remote_starters"]
    return found


def _severity(what: str, *, whole: bool) -> Severity:
    if what == REQUEST:
        return Severity.CRITICAL if whole else Severity.HIGH
    return Severity.MEDIUM if whole else Severity.HIGH


def _shell_lines(program: Program, entry: Entry, call: State) -> list[State]:
    """Return the arguments that a shell will read, here or on another machine; empty if none does."""
    first = program.argument(call, 0, "args", "cmd", "command")
    made = program.call(call)
    if first is None or made is None:
        return []
    if entry.facts.get("shell") or asks_for_shell(program, call):
        return [first, *_joined(call, made.arguments[1:2])]
    listed = elements(program, first)
    if not listed:
        for node in made.arguments:
            listed += elements(program, call.at(node)) or [call.at(node)]
    texts = [program.shapes(each)[0] for each in listed]
    for place, pair in enumerate(pairwise(texts)):
        if pair[0] in _SHELLS and pair[1] in _FLAGS:
            return listed[place + 2 : place + 3]
    return _of_another_machine(texts, listed)


def _joined(call: State, rest: list[Node]) -> list[State]:
    """Return the list of arguments *rest*, if it is one: Node.js hands the shell all of it."""
    python = call.index.module.language.is_python
    return [call.at(node) for node in rest if not python and node.type not in _NO_LIST]


def _of_another_machine(texts: list[str], listed: list[State]) -> list[State]:
    """Return what `ssh` hands to the shell of another machine: all that follows the name of it."""
    if not texts or texts[0].rpartition("/")[2] != "ssh":
        return []
    valued = re.compile(douane_signatures.table("code/arguments.toml")["options"]["valued"]["ssh"])
    place = 1
    while place < len(texts):
        # Options that are only given at times: `...(key ? ["-i", key] : [])`.
        is_spread = listed[place].node.type in _SPREAD and texts[place + 1 : place + 2] != []
        if texts[place] == "--":
            place += 1
            break
        if is_spread and texts[place + 1].startswith("-"):
            place += 1
        elif texts[place].startswith("-"):
            place += 2 if valued.match(texts[place]) else 1
        else:
            break
    return listed[place + 1 :]


RULE = Rule(
    id="command-injection",
    summary="what a stranger fills in reaches a shell",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Start programs with a list of arguments and without a shell.",
    taxonomy=("MCP05:2025", "SAFE-T1101", "AML.T0050"),
    exposed=True,
    code=look,
)
