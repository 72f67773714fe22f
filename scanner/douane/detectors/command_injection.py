"""What a stranger fills in reaches a shell.

**What.** A parameter of a tool, or a part of an HTTP request, that becomes part of a command
line which a shell reads: `exec`, `os.system`, `create_subprocess_shell`, `shell=True`, `sh -c`, or what
`ssh`, or a library for it (Paramiko, Fabric, node-ssh), hands to the shell of another machine, or is typed
into a shell that runs. Code that an interpreter is told (`node -e`, `osascript -e`) counts too. A whole
command that a tool is handed to run is reported with less weight: then running commands is what the tool
is for. A command that arrives in an HTTP request is a back door and critical, a program that one names (also
as the server that a client of the protocol starts) high; low, where it is checked who asks. Without a shell,
a parameter that stands alone among the arguments of `git`, `curl`, `ssh`, `tar` and the like is reported as
medium: one that begins with a dash is an option, and theirs start programs and write files. So are words of a
caller's that are spread among them, and a parameter in a command that is split where it has spaces.

**Why.** A model can be talked into any text, and a shell obeys whatever stands in it:
`; curl ... | sh` in a file name is enough.

**Example.** `execSync("git log " + branch)`

**Left alone.** Programs started with a list of arguments and no shell, where `--` or a fixed text stands
before the parameter, or a leading dash is refused; parameters that are numbers, that
their schema restricts to a list or pattern, that are quoted, or that are compared with a list before use;
whole commands for another machine, where the tool is for running them; texts for AppleScript in which each
backslash and quote got a backslash, or for PowerShell in which quotes are doubled; JSON in a here-document
whose word is quoted.
Where the package also has a tool that runs whatever command it is
given, the finding weighs less: its caller needs no hole. So it does where a part of the line is a command
that a tool is handed to run (`cd DIR && COMMAND`), where the package says that it is a shell, and where
something stands on the way of which it is not known what it lets through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._arguments import Options
from douane.detectors._asked_programs import told
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._doubled import doubles_quotes
from douane.detectors._doubt import NOT_UNDERSTOOD, Doubt
from douane.detectors._entering import elsewhere, files, table_words
from douane.detectors._flow import HOLE, program_of
from douane.detectors._given import is_openly
from douane.detectors._here_documents import is_on_one_line
from douane.detectors._inputs import REQUEST, TOOL, Inputs, Reaching
from douane.detectors._listed import Confined
from douane.detectors._places import evidence_at, is_aside, is_near
from douane.detectors._purposes import is_explained
from douane.detectors._shell_lines import (
    escapes_for_applescript,
    is_applescript,
    is_powershell,
    is_run_as_code,
    shell_lines,
)
from douane.detectors._starting import asks_for_shell
from douane.detectors._surely import GUESSED
from douane.detectors._typed_in import typed_to_shells
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State, Trace
    from douane.syntax import Codebase

_COMPOSED = frozenset(
    {"template_string", "string", "concatenated_string", "binary_expression", "binary_operator"}
)
_MOST_LINES = 4


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the command lines, and lists of arguments, that strangers can change."""
    program = program_of(codebase)
    yield from told(program)
    calls = list(_calls(program))
    typed = list(_typed(program))
    wrapping = catalogue("code/arguments.toml", "wrapping")
    wrapped = files(program, wrapping.words, table_words("code/arguments.toml", "wrappers")[1])
    if not calls and not wrapped and not typed:
        return
    shells = tuple(douane_signatures.table("code/paths.toml")["purposes"]["shells"])
    judge = _Judge(program, is_shell=is_explained(codebase, shells))
    options = Options(program)
    found = list(_judged(program, judge, options, calls, typed))
    yield from (judge.weighed(each) for each in found)
    for entry, call in wrapping.calls(program, wrapped):
        if not is_aside(call.index.path):
            yield from options.judge_wrapped(entry.facts["program"], call)


def _judged(
    program: Program, judge: _Judge, options: Options, calls: list[tuple[Entry, State]], typed: list[State]
) -> Iterator[Evidence]:
    for entry, call in calls:
        found = judge.started(entry, call)
        yield from found or ()
        is_plain = entry.section == "start" and not entry.facts.get("shell")
        if found is None and is_plain and not asks_for_shell(program, call):
            told = list(options.judge(call))
            yield from told or options.judge_text(entry, call)
    for call in typed:
        line = program.argument(call, 0)
        yield from judge.read(call, [line] if line is not None else [], may_be_meant=True) or ()


class _Judge:
    def __init__(self, program: Program, *, is_shell: bool) -> None:
        """*is_shell*: the package says that its callers run commands."""
        self._program = program
        self._is_shell = is_shell
        inputs = Inputs(program)
        restricted = Confined(program, inputs).harmless

        def confined(state: State) -> bool:
            return restricted(state) or is_on_one_line(program, state)

        self._tracer = Reaching(program, inputs, confined)
        self._escaped = Reaching(
            program, inputs, lambda state: escapes_for_applescript(state) or confined(state)
        )
        self._doubled = Reaching(program, inputs, lambda state: _doubles(program, state) or confined(state))
        self._whole: State | None = None  # a call that runs the whole line that a tool is handed for it
        self._of_tools: list[Evidence] = []
        self._doubt = Reaching(program, inputs, Doubt(program).harmless)
        self._openly = re.compile(_beyond()["openly"]).search

    def started(self, entry: Entry, call: State) -> list[Evidence] | None:
        """Return the evidence at *call*, which starts a program; None if no shell reads what it is given."""
        lines = shell_lines(self._program, entry, call)
        is_code = any(is_run_as_code(line) for line in lines[:1])
        return self.read(call, lines, may_be_meant=entry.section != "start" or is_code)

    def read(self, call: State, lines: list[State], *, may_be_meant: bool) -> list[Evidence] | None:
        """Return the evidence at *call*, whose *lines* a shell reads; None if nothing enters them.

        `may_be_meant`: to run whatever line it is given may be what a tool is for.
        """
        tracer = self._of(lines[:1])
        line = next((each for each in lines if tracer.trace(each)), None)
        found = tracer.trace(line) if line is not None else []
        if line is None or not found:
            return None
        if may_be_meant and any(each.what != REQUEST and is_openly(each, self._openly) for each in found):
            return []
        at = found[0].at
        whole = self._program.shapes(line) == (HOLE,)
        if whole and any(each.what == TOOL and is_openly(each, self._openly) for each in found):
            self._whole = self._whole or call
        told = self._lighter(tracer, line, found)
        evidence = evidence_at(
            call,
            why=f"{found[0].what} reaches a shell; it enters at {at.index.path}:{at.line}{told}",
            severity=Severity.MEDIUM if told else _severity(found[0].what, whole=whole),
            confidence=Confidence.MEDIUM,
        )
        every, made = [evidence], self._made_at(call, line)
        if made is not None:
            why = f"{evidence.why}; the line is put together here and run at {call.index.path}:{call.line}"
            every.append(
                evidence_at(made, why=why, severity=evidence.severity, confidence=evidence.confidence)
            )
        self._of_tools += every if found[0].what == TOOL else []
        return every

    def _made_at(self, call: State, line: State) -> State | None:
        """Return where *line* is put together, if that is in another function than runs it at *call*."""
        here = call.index.enclosing(call.node.start_byte)
        for leaf in self._program.leaves(line)[:_MOST_LINES]:
            around = leaf.index.enclosing(leaf.node.start_byte)
            if leaf.node.type in _COMPOSED and around is not here and not is_near(leaf, call):
                return leaf
        return None

    def _of(self, lines: list[State]) -> Reaching:
        """Return what follows values into *lines*: what keeps them inside depends on who reads these."""
        if any(map(is_applescript, lines)):
            return self._escaped
        return self._doubled if any(map(is_powershell, lines)) else self._tracer

    def _lighter(self, tracer: Reaching, line: State, found: list[Trace]) -> str:
        """Return what makes *found*, which *tracer* found in *line*, weigh less; empty for nothing."""
        if tracer.surely(found) is None:
            return GUESSED
        if not self._doubt.trace(line):
            return NOT_UNDERSTOOD
        if any(each.what == TOOL and is_openly(each, self._openly) for each in found):
            return "; a tool is handed a command to run there"
        return "; the package says that it is a shell" if self._is_shell else ""

    def weighed(self, evidence: Evidence) -> Evidence:
        """Return *evidence*, with less weight where a tool runs any command: its caller needs no hole."""
        if self._whole is None or not any(each is evidence for each in self._of_tools):
            return evidence
        if evidence.severity is None or evidence.severity.rank < Severity.HIGH.rank:
            return evidence
        at = self._whole
        why = f"{evidence.why}; a tool that runs whatever command it is given is at {at.index.path}:{at.line}"
        return replace(evidence, why=why, severity=Severity.MEDIUM)


def _doubles(program: Program, state: State) -> bool:
    """Whether *state* doubles the quotes of a text that stands in single quotes, as PowerShell asks for."""
    call = program.call(state)
    return call is not None and call.name in ("replace", "replaceAll") and doubles_quotes(state)


def _typed(program: Program) -> Iterator[State]:
    """Yield the calls that type a line into a shell which was started without a command of its own."""
    feeding = catalogue("code/network.toml", "feed")
    modules = frozenset(douane_signatures.table(sources.EXECUTION)["starters"]["modules"])
    for call in typed_to_shells(program, files(program, feeding.words, modules)):
        if not is_aside(call.index.path):
            yield call


def _calls(program: Program) -> Iterator[tuple[Entry, State]]:
    """Yield the calls that start programs, or hand lines to shells of libraries and other machines."""
    starters = frozenset(douane_signatures.table(sources.EXECUTION)["starters"]["modules"])
    starting, remote = catalogue(sources.EXECUTION, "start"), catalogue(sources.EXECUTION, "remote")
    paths = files(program, starting.words, starters)
    without = encoded(douane_signatures.table(sources.EXECUTION)["starters"]["words"])
    paths = tuple(sorted({*paths, *files(program, without, frozenset())}))
    if paths:
        yield from _inside(starting.calls(program, paths))
        yield from _inside(elsewhere(program, starting, paths))
    far = files(program, remote.words, frozenset(_beyond()["modules"]))
    yield from _inside(remote.calls(program, far))


def _inside(calls: Iterator[tuple[Entry, State]]) -> Iterator[tuple[Entry, State]]:
    return ((entry, call) for entry, call in calls if not is_aside(call.index.path))


def _beyond() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(sources.EXECUTION)["remote_starters"]
    return found


def _severity(what: str, *, whole: bool) -> Severity:
    if what == REQUEST:
        return Severity.CRITICAL if whole else Severity.HIGH
    return Severity.MEDIUM if whole else Severity.HIGH


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
