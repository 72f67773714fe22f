"""What a stranger fills in is run as code.

**What.** A parameter of a tool, or a part of an HTTP request, that reaches a call which turns text into
running code: `eval`, `exec`, `Function`, `vm.runInNewContext`, `setTimeout` with a text, or a loader of a
module whose name it decides. A sandbox that is known to hold next to nothing (`vm`, an emptied
`__builtins__`) is none. A tool that is openly handed code to run inside a sandbox is reported with less
weight. So is a tool that names a module which lies on the machine, and what did not come all the way by steps
that the code spells out.

**Why.** Whoever can talk to the model, or has it read a text, runs code with all rights of the user.

**Example.** `eval(expression, {"math": math})`

**Left alone.** `ast.literal_eval` and parsers of a language of their own; texts that match a pattern of
digits and operators, are one of a list, or whose syntax tree is checked node by node before it is run;
parameters that are numbers or that their schema restricts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._checks import Checks, Subject
from douane.detectors._conditions import ASKED, MEMBER, Told
from douane.detectors._derived import Derivation
from douane.detectors._entering import files, table_words
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._given import Given, given, is_openly
from douane.detectors._inputs import REQUEST, Inputs
from douane.detectors._listed import Listed
from douane.detectors._places import evidence_at
from douane.detectors._schema_compilers import COMPILED, compiles_schema
from douane.detectors._surely import GUESSED
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_DATA = "code/running.toml"
_TEXTS = frozenset({"string", "template_string", "binary_expression"})
_TABLES = frozenset({"dictionary", "object"})
_EMPTIED = re.compile(r"__builtins__[\"']?\s*[:=]")
_COMPILING = frozenset({"compile", "Script", "Function", "compileFunction", "SourceTextModule"})
# What runs a code object, or hands out what does.
_RUNS = re.compile(
    rb"(?<![\"'\w])(exec|eval)\b(?![\"'])|\b(FunctionType|__code__|runcode|runctx|marshal|builtins|getattr|globals"
    rb"|__import__|importlib|timeit|Pool|Process|__dict__|vars)\b"
)
_RUNNING = ("runInContext", "runInNewContext", "runInThisContext")
# What is filled in stands for itself between other statements: no text in quotes, and no argument.
_STATEMENTS = re.compile(
    rf"(?:[^{HOLE}]{{0,2000}}[\n;{{}}])?\s{{0,80}}{HOLE}\s{{0,80}}(?:[\n;}}][^{HOLE}]{{0,2000}})?"
)
_TREES = frozenset({"isinstance", "type", "walk"})


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the calls that run what strangers fill in."""
    program = program_of(codebase)
    words, _ = table_words(_DATA, "code_files")
    needle = re.compile(douane_signatures.table(_DATA)["code_files"]["needle"].encode())
    paths = tuple(path for path in files(program, words, frozenset()) if program.holds(path, needle))
    if not paths:
        return
    table = douane_signatures.table(_DATA)["code_files"]
    openly = re.compile(table["openly"])
    inputs = Inputs(program, "harmless")
    checks = Checks(program, _Parsed(program, Derivation(program, inputs.unchecked)))
    parsing = frozenset(table["parsing"])

    def harmless(state: State) -> bool:
        call = program.call(state)
        return checks.guarded(state) or (call is not None and call.name in parsing)

    for each in given(program, catalogue(_DATA, "code"), paths, "harmless", harmless):
        if _is_code(program, each):
            evidence = _evidence(program, each, openly)
            yield evidence
            yield from (
                evidence_at(
                    run, why=evidence.why or "", severity=evidence.severity, confidence=evidence.confidence
                )
                for run in _run(program, each.call)
            )


def _run(program: Program, compiled: State) -> Iterator[State]:
    """Yield the calls, in the same file, that run the script which is *compiled* elsewhere."""
    for name in _RUNNING if "Script" in compiled.text[:200] else ():
        for call in compiled.index.of_name(compiled.index.calls_by_name.get(name, ())):
            made = program.leaves(State(compiled.index, call.receiver)) if call.receiver is not None else ()
            if any(leaf.node.id == compiled.node.id for leaf in made) and call.node.id != compiled.node.id:
                yield State(compiled.index, call.node)


class _Parsed(Listed):
    """Judges checks of code: also those that look at each node of its syntax tree."""

    def restricts(self, subject: Subject, each: Told) -> bool:
        """Whether what *each* tells restricts *subject*."""
        if each.positive and each.kind == ASKED and each.name in _TREES and "ast" in _imports(each.subject):
            return self._derivation.reaches(each.subject, subject)
        if each.kind == MEMBER and each.positive and self._program.call(each.subject) is not None:
            call = self._program.call(each.subject)
            if call is not None and call.name in _TREES:
                return self._derivation.reaches(each.subject, subject)
        return super().restricts(subject, each)


def _imports(state: State) -> frozenset[str]:
    return frozenset(origin for origin, _ in state.index.imported())


def _is_code(program: Program, each: Given) -> bool:
    """Whether what the call is given is text that is run, and no function or data file."""
    if _only_compiled(each.call) or _is_never_run(program, each.call):
        return False
    if not _is_told_so(each):
        return False
    if each.entry.facts.get("whole") and any(
        leaf.node.type in _TABLES for leaf in program.leaves(each.argument)
    ):
        return False  # the code says what is called; strangers only fill values in
    if each.entry.facts.get("text_only"):
        leaves = program.leaves(each.argument)
        return all(leaf.node.type in _TEXTS for leaf in leaves)
    if each.entry.facts.get("loads"):
        texts = program.shapes(each.argument)
        return not any(text.endswith((".json", ".md", ".txt")) for text in texts)
    return True


def _is_told_so(each: Given) -> bool:
    """Whether the call is told beside what it must be told to run a text, and not what keeps it from that."""
    only, unless = each.entry.facts.get("only"), each.entry.facts.get("unless")
    text = each.call.text[:2000].replace("\n", " ")
    return (only is None or bool(re.search(only, text))) and not (unless and re.search(unless, text))


def _only_compiled(call: State) -> bool:
    """Whether the call only tells if a text is code: nothing is kept of it, or only its syntax tree."""
    made = call.index.call_at(call.node)
    if made is None or made.name not in _COMPILING:
        return False
    around = call.node.parent
    dropped = around is not None and around.type == "expression_statement"
    return dropped or (made.name == "compile" and "ONLY_AST" in call.text[:2000])


def _is_never_run(program: Program, call: State) -> bool:
    """Whether *call* compiles Python in a package none of whose files runs anything: for `dis`, say."""
    made = call.index.call_at(call.node)
    if made is None or made.name != "compile" or made.receiver is not None:
        return False
    return call.index.module.language.is_python and not program.holding(_RUNS)


def _evidence(program: Program, each: Given, openly: re.Pattern[str]) -> Evidence:
    loads = each.entry.facts.get("loads")
    why = f"{each.found.what} {'decides which module is loaded' if loads else 'is run as code'}"
    severity, confidence = Severity.HIGH, Confidence.MEDIUM
    text = each.call.text[:2000]
    if compiles_schema(each.call):
        return each.evidence(why + COMPILED, Severity.MEDIUM, Confidence.LOW)
    if _is_sandboxed_worker(program, each.call.index.path):
        return each.evidence(f"{why}, in a process of its own", Severity.MEDIUM, Confidence.LOW)
    if each.found.what == REQUEST and not loads and each.sure:
        severity = Severity.CRITICAL if each.found.at.node.id == each.argument.node.id else Severity.HIGH
    elif each.entry.facts.get("sandbox") or (loads and _is_within_package(program, each.argument)):
        severity, confidence = Severity.MEDIUM, Confidence.LOW
    elif loads and each.found.what != REQUEST:
        severity = Severity.MEDIUM
        why += "; only those that lie on the machine can be named"
    elif not each.sure:
        severity = Severity.MEDIUM
        why += GUESSED
    elif not loads:
        named = is_openly(each.found, openly.search)
        emptied = named and bool(_EMPTIED.search(text))
        named = named or any(openly.search(passed.text[:80]) for passed in each.way)
        if emptied or (named and _is_said(program, each)):
            severity = Severity.MEDIUM
            why += ", with few names, which keeps nothing out" if emptied else ", as the tool says"
    return each.evidence(why, severity, confidence)


def _is_said(program: Program, each: Given) -> bool:
    """Whether what is run are statements that the caller hands over, where the file says that code is run."""
    says = re.compile(douane_signatures.table(_DATA)["code_files"]["says"].encode())
    shapes = program.shapes(each.argument)
    whole = len(shapes) == 1 and _STATEMENTS.fullmatch(shapes[0]) is not None
    return whole and program.holds(each.found.at.index.path, says)


def _is_sandboxed_worker(program: Program, path: str) -> bool:
    """Whether a library starts the file at *path* as a process of its own that is allowed what it is told."""
    stem = path.rpartition("/")[2].rpartition(".")[0]
    libraries = frozenset(douane_signatures.table(_DATA)["code_files"]["worker_sandboxes"])
    needle = re.compile(re.escape(stem).encode() + rb"(\.[cm]?[jt]s)?(?![\w.-])")
    starting = program.once("worker sandboxes", lambda: program.importing(libraries))
    return any(needle.search(program.source(each)) for each in starting if each != path)


def _is_within_package(program: Program, argument: State) -> bool:
    """Whether the name of the module begins with a package, or a folder, that the code fixes."""
    return all(
        re.match(r"^(\.{0,2}/?[\w@-]+[./])", text.partition(HOLE)[0]) for text in program.shapes(argument)
    )


RULE = Rule(
    id="code-injection",
    summary="what a stranger fills in is run as code",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Read the text with a parser of the language that is meant; run foreign code in a sandbox.",
    taxonomy=("MCP05:2025", "SAFE-T1101", "SAFE-T1303", "AML.T0050"),
    exposed=True,
    code=look,
)
