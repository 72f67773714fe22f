"""Text that is decoded, fetched or read from a data file is run as code.

**What.** A call that turns text into running code (`eval`, `Function`, `vm.runInThisContext`,
`exec`, `types.FunctionType`, `setTimeout` with a text, a module loaded by name, a shell), or an interpreter
that reads what is typed in, or a function that is picked out of all that a module such as `builtins` has, by
anything but its name, is given

- text that was decoded, unpacked or decrypted from a constant or a data file of the package: the code
  cannot be read where it stands (critical; medium for a worker whose code can be unpacked, and is read here);
- data from the network: what runs is decided elsewhere and later (critical, unless it is this machine); a
  module whose whole name they tell is loaded by a server (medium);
- text that is decoded right there, wherever it comes from (high; medium where a program is started with it);
- the content of a file whose name says that it holds no code (high; medium where others name the file, and
  where people read such files, as templates);
- an environment variable, as it is (medium).

So is a pickle that the package brings with it, whatever its name, if it calls a function that does something
(`os.system`, `builtins.exec`): at the line that reads it (critical), else at the file itself (high).

So is a text that is handed to something else that runs it: what a loader (told where its modules are made
and run, too) or a hook of the loader gives back,
what `__reduce__` or `__code__` is given, what a debugger of the program itself evaluates, what is mapped over
`exec`, what a codec of the package's own is given; and a file of the package that is no code by its name, or
a text in it, which is written where it is code or handed to an interpreter, at its own lines (high).

So is what a tool gives its user as code (a scaffold, a snippet) and that lets in whoever sends a text which
stands in it, or is grave to the rules for code (high).

A text that is written out, or can be unpacked here, is read again as code, in its own language (also what
`python -c` and `node -e` are given): what the other rules find in it is reported at the line that runs it.
The way from the data to the call is followed through variables, functions and files of the package.

**Why.** A review looks at the text that is there. Code that only exists while the program runs has
been reviewed by nobody, and is the usual way to hide what a package is for.

**Example.** `exec(zlib.decompress(base64.b64decode(BLOB)))`

**Left alone.** Code built from constants or from templates of the package itself, feature tests such as
`new Function("")`, the `exec` of regular expressions and databases, and `require` of a name that ends in
`.json`, because such a file is only parsed; the names of a module that are listed, and its types and
exceptions that are picked. What is decoded of a value from elsewhere hides no code of the package; unpickling
it is reported by `unsafe-deserialization`. That a package can build code at all is its capability
`dynamic-code`. What a client of the server sends is what `code-injection` is about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from douane.detectors import _sources as sources
from douane.detectors._answered import answered
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._embedded import Embedded, interpreted, types_in
from douane.detectors._flow import HOLE, Trace, program_of
from douane.detectors._flow.memos import Memo
from douane.detectors._function_type import of_function_type
from douane.detectors._given_code import given_code
from douane.detectors._gravity import ORIGINS, gravity
from douane.detectors._hidden_callee import hidden_callees
from douane.detectors._made_scripts import scripts_run
from douane.detectors._marked import is_server
from douane.detectors._may_evaluate import evaluating
from douane.detectors._named_from_afar import named_from_afar
from douane.detectors._picked_members import picked_calls
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._plain_names import is_plain_data
from douane.detectors._put_code import become_code
from douane.detectors._quoting import is_quoting
from douane.detectors._run_by_others import is_fed_to_codec, run_by_others
from douane.detectors._run_texts import is_address_of_code, is_packed_address, is_pieced
from douane.detectors._schema_compilers import COMPILED, compiles_schema
from douane.detectors._shipped_pickles import shipped_pickles
from douane.detectors._surely import TAKING_OFF, comes_surely
from douane.detectors._typed_in import written_to
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

_JUDGED: Memo[tuple[tuple[Evidence, State | None], ...]] = Memo()
_SAME_TEXT = frozenset({"toString", "decode", "trim", "strip", "join", "concat"})
# Methods that give back text and nothing else.
_MAKING_TEXT = frozenset({"text", "toString", "decode", "join", "trim", "concat"})
_MOST_DECODED = 12  # calls that unpack one value
_TEXTS = frozenset({"string", "template_string"})
_CACHES = encoded(("MAGIC_NUMBER", "cache_from_source"))
_SPELLING = re.compile(rb"\bfromC(?:harCode|odePoint)\([^\n]{0,80}\^")


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the calls that run text which nobody could review."""
    program = program_of(codebase)
    found = [each for each, _ in judged(program, codebase)]
    yield from (*found, *scripts_run(program, found))
    told = {(each.where.path, each.where.line) for each in found}
    afar = named_from_afar(program)
    yield from (each for each in afar if (each.where.path, each.where.line) not in told)
    spelling = program.holding(_SPELLING)  # no word of the name of a member that is spelt out of codes
    yield from hidden_callees(program, tuple(sorted({*evaluating(program), *spelling})))
    yield from shipped_pickles(program, codebase)
    yield from become_code(program)
    yield from given_code(codebase, program)


def judged(program: Program, codebase: Codebase) -> tuple[tuple[Evidence, State | None], ...]:
    """Return what `look` yields, each with the place where the package decodes what is run, if it does.

    Told once for each package: who asks for the decoders need not follow everything again.
    """
    known = _JUDGED.get(program)
    if known is None:
        known = _JUDGED[program] = tuple(
            _evaluated(program, evaluating(program), Embedded(program, codebase))
        )
    return known


def evaluated(
    program: Program, paths: tuple[str, ...], embedded: Embedded | None = None
) -> Iterator[Evidence]:
    """Yield evidence for the calls in *paths* that run text which nobody could review."""
    yield from (each for each, _ in _evaluated(program, paths, embedded))


def _evaluated(
    program: Program, paths: tuple[str, ...], embedded: Embedded | None
) -> Iterator[tuple[Evidence, State | None]]:
    if not paths:
        return
    judge = _Judge(program, embedded)
    seen: set[tuple[str, int]] = set()
    for entry, call in catalogue(sources.EXECUTION, "evaluate", "start").calls(program, paths):
        place = (call.index.path, call.line)
        if place in seen:
            continue
        for found in judge.judge(entry, call):
            seen.add(place)
            yield found, judge.decoded_at
    for call in picked_calls(program, paths):
        for node in program.nodes(call) if (call.index.path, call.line) not in seen else ():
            yield from ((found, judge.decoded_at) for found in judge.picked(call, call.at(node)))
    for call, code in of_function_type(program, paths):
        yield from ((found, judge.decoded_at) for found in judge.typed(call, code))
    for handed, code in run_by_others(program, paths):
        yield from ((found, judge.decoded_at) for found in judge.typed(handed, code))
    for call, started in written_to(program, paths):
        given = program.argument(call, 0) if any(types_in(program, each) for each in started) else None
        for found in judge.typed(call, given) if given is not None else ():
            yield found, judge.decoded_at


class _Judge:
    def __init__(self, program: Program, embedded: Embedded | None) -> None:
        self._program = program
        self._embedded = embedded
        self._packed = sources.Packed(program)
        self._tracer = program.tracer(self._source)
        self._decoders = program.tracer(self._decodes)
        self._unmasking = program.tracer(lambda at: "unmasks" if sources.unmasks(program, at) else None)
        self.decoded_at: State | None = None  # where what was judged last is decoded

    def _source(self, state: State) -> str | None:
        program = self._program
        is_call = program.call(state) is not None
        if is_call and self._packed.hides(state):
            return sources.DECODED
        if sources.received(program, state) or (is_call and answered(program, state)):
            return sources.REMOTE
        if is_call and sources.reads_data(program, state):
            return sources.DATA_FILE
        # What a client of the server sends is what code-injection is about.
        if sources.from_tool(program, state) or (is_call and sources.file_read(program, state)):
            return ""
        if is_fed_to_codec(program, state):
            return sources.UNPACKED
        return sources.ENVIRONMENT if sources.from_environment(program, state) else None

    def _decodes(self, state: State) -> str | None:
        call = self._program.call(state)
        return "decodes" if call is not None and sources.decoded(self._program, state) else None

    def judge(self, entry: Entry, call: State) -> Iterator[Evidence]:
        """Yield evidence if the call at *call*, described by *entry*, runs text of a bad origin."""
        self.decoded_at = None
        run = self._run(entry, call)
        if run is None:
            return
        inside = self._inside(entry, call, run)
        if entry.section == "start":
            given = interpreted(self._program, call)
            entry, run = (_evaluates(), given[0][1]) if given else (entry, run)
        elif entry.facts.get("worker") or entry.facts.get("loads"):
            if is_address_of_code(self._program, run) or self._is_told_to_evaluate(call):
                entry = _evaluates()
                inside = self._inside(entry, call, run)
            elif entry.facts.get("worker"):
                return
        yield from self._judged(entry, call, run, inside)

    def typed(self, call: State, text: State) -> Iterator[Evidence]:
        """Yield evidence if the *text* that is typed into an interpreter at *call* is of a bad origin."""
        self.decoded_at = None
        yield from self._judged(_evaluates(), call, text, ())

    def picked(self, call: State, text: State) -> Iterator[Evidence]:
        """Yield evidence if the *text* is bad that a function, picked by no name, is given at *call*."""
        self.decoded_at = None
        known = {trace.what for trace in self._tracer.trace(text)}
        if not known.isdisjoint((sources.DECODED, sources.REMOTE, sources.DATA_FILE)):
            for found in self._origin(_evaluates(), call, text):
                yield replace(found, why=f"{found.why}; by a function that is picked, not named")

    def _judged(
        self, entry: Entry, call: State, run: State, inside: tuple[tuple[Rule, Evidence], ...]
    ) -> Iterator[Evidence]:
        reasons = list(self._origin(entry, call, run)) if self._matters(entry, run) else []
        for reason in reasons:
            more = f"; in it, {inside[0][0].id}: {inside[0][1].why}" if inside else ""
            yield replace(reason, why=reason.why + more)
        if not inside and not reasons and not entry.facts.get("loads") and is_pieced(self._program, run):
            why = "runs a text that is put together of pieces, each of which stands apart"
            severity = Severity.LOW if is_aside(call.index.path) else Severity.MEDIUM
            yield evidence_at(call, why=why, severity=severity, confidence=Confidence.MEDIUM)
        if inside and not reasons:
            rule, found = max(inside, key=lambda each: (each[1].severity or each[0].severity).rank)
            yield evidence_at(
                call,
                why=f"runs a text in which {rule.id} is found: {found.why}",
                severity=Severity.LOW if is_aside(call.index.path) else found.severity or rule.severity,
                confidence=found.confidence or rule.confidence,
            )

    def _is_told_to_evaluate(self, call: State) -> bool:
        """Whether the worker that *call* makes is given its code as a text: ``{ eval: true }``."""
        options = self._program.argument(call, 1)
        if options is None:
            return False
        told = self._program.leaves(options.at(options.node, ("eval",)))
        return any(leaf.node.type == "true" and not leaf.steps for leaf in told)

    def _inside(self, entry: Entry, call: State, run: State) -> tuple[tuple[Rule, Evidence], ...]:
        """Return what the rules find in the code that the call runs, where it can be told."""
        if self._embedded is None or entry.facts.get("loads") or entry.facts.get("worker"):
            return ()
        if entry.section == "start":
            return self._embedded.started(call)
        return self._embedded.evaluated(call, run)

    def _origin(self, entry: Entry, call: State, run: State) -> Iterator[Evidence]:
        found = {trace.what: trace for trace in reversed(self._tracer.trace(run))}
        if sources.ENVIRONMENT in found and not self._is_itself(run, sources.from_environment):
            del found[sources.ENVIRONMENT]  # it chooses the code, or becomes a part of it
        unread = not found and entry.section == "evaluate" and not self._is_compiled(call)
        packed = unread and not entry.facts.get("loads") and is_packed_address(self._program, run)
        if packed or (unread and self._is_itself(run, sources.unpacked)):
            found[sources.UNPACKED] = Trace(sources.UNPACKED, run)
        for what in self._relevant(entry, run):
            if what in found:
                trace = found[what]
                self.decoded_at = self._decoder(run)
                is_hidden = self.decoded_at is not None
                if what == sources.UNPACKED:
                    is_hidden = bool(self._unmasking.trace(run))
                severity, confidence = gravity(self._program, what, trace, run, is_hidden=is_hidden)
                why = f"{_verb(entry)} {what}, which enters at {trace.at.index.path}:{trace.at.line}"
                if what == sources.DECODED and self._is_worker(call) and self._is_readable(run):
                    # What it says was read, and is told beside this if anything is to be said of it.
                    severity = Severity.MEDIUM
                if what == sources.DATA_FILE and not (is_hidden or self._comes_surely(trace, run)):
                    severity = severity.at_most(Severity.MEDIUM)
                if entry.facts.get("loads") and what == sources.REMOTE:
                    severity, confidence = Severity.MEDIUM, Confidence.MEDIUM
                if compiles_schema(call):
                    severity, confidence, why = Severity.MEDIUM, Confidence.LOW, why + COMPILED
                yield evidence_at(
                    call,
                    why=why,
                    severity=Severity.LOW if is_aside(call.index.path) else severity,
                    confidence=confidence,
                )
                return

    def _comes_surely(self, trace: Trace, run: State) -> bool:
        """Whether what *trace* leads to is run as it is, and is no word that is quoted in a line of code."""
        if all(map(is_quoting, self._program.leaves(run))):
            return False
        here, there = (each.index.enclosing(each.node.start_byte) for each in (run, trace.at))
        return here is there or comes_surely(self._program, trace, self._tracer.way(trace.at), TAKING_OFF)

    def _is_worker(self, call: State) -> bool:
        """Whether *call* makes a worker: bundlers put the code of theirs into a text."""
        made = self._program.call(call)
        return made is not None and made.name == "Worker"

    def _is_readable(self, run: State) -> bool:
        """Whether *run* could be unpacked here, so that what it does was looked at as code."""
        texts = self._program.shapes(run)
        return bool(texts) and all(HOLE not in text and text.strip() for text in texts)

    def _is_compiled(self, call: State) -> bool:
        """Whether the file of *call* keeps Python's own cache of compiled code, told by its magic number."""
        return not _CACHES.isdisjoint(self._program.words(call.index.path))

    def _decoder(self, run: State) -> State | None:
        """Return the first call on the way to *run* that unmasks, or else decodes, what is run there."""
        found = self._unmasking.trace(run) or self._decoders.trace(run)
        return found[0].at if found else None

    def _is_itself(self, run: State, test: Callable[[Program, State], bool]) -> bool:
        """Whether *run* itself, perhaps decoded, is what *test* asks for: not merely made with its help."""
        program = self._program
        pending, seen = [run], 0
        while pending and seen < _MOST_DECODED:
            seen += 1
            here = pending.pop()
            for leaf in (here, *program.leaves(here)):
                if test(program, leaf):
                    return True
                made = program.call(leaf)
                if made is not None and made.name in _SAME_TEXT and made.receiver is not None:
                    pending += [leaf.at(node) for node in (made.receiver, *made.arguments[:1])]
                elif made is not None and (_compiles(program, leaf) or sources.decoded(program, leaf)):
                    pending += [leaf.at(node) for node in program.nodes(leaf)[:1]]
                elif leaf.node.type in ("binary_expression", "binary_operator"):
                    pending += [leaf.at(node) for node in leaf.node.named_children]
        return False

    def _run(self, entry: Entry, call: State) -> State | None:
        made = self._program.call(call)
        if made is None or not made.arguments:
            return None
        forwarded = (
            made.name in ("call", "apply") and made.receiver is not None and made.name not in entry.names
        )
        if forwarded and len(made.arguments) < 2:
            return None  # `proto.constructor.call(made)` hands over an object to work on and no text
        position = -1 if forwarded else entry.facts["position"]
        if forwarded and made.name == "call" and entry.facts["position"] >= 0:
            position = entry.facts["position"] + 1  # behind what it is called on
        return self._program.argument(call, position if position >= 0 else len(made.arguments) - 1, "source")

    def _matters(self, entry: Entry, run: State) -> bool:
        """Whether *run* can be text at all, and is not simply written out."""
        if entry.facts.get("text_only"):
            leaves = self._program.leaves(run)
            return all(self._is_text(leaf) for leaf in leaves)
        if entry.facts.get("loads") and is_plain_data(run):
            return False
        return run.node.type != "string" or HOLE in self._program.shapes(run)[0]

    def _is_text(self, leaf: State) -> bool:
        made = self._program.call(leaf)
        named = made is not None and made.receiver is not None and made.name in _MAKING_TEXT
        return leaf.node.type in _TEXTS or named or sources.decoded(self._program, leaf)

    def _relevant(self, entry: Entry, run: State) -> tuple[str, ...]:
        """Return which origins speak against a call of this kind, which is given *run*."""
        if entry.facts.get("loads") and is_server(self._program):
            # A name that others tell whole: what begins in a folder of the package stays there.
            whole = all(text.startswith(HOLE) for text in self._program.shapes(run))
            return (sources.DECODED, sources.REMOTE) if whole else (sources.DECODED,)
        if entry.section == "start" or entry.facts.get("loads"):
            return (sources.DECODED,)
        if "pickle" in entry.pattern.pattern:
            return (sources.DECODED,)
        return ORIGINS


def _compiles(program: Program, leaf: State) -> bool:
    return program.may_call(leaf, frozenset({"compile"})) and "compile" in program.callee(leaf)


@cache
def _evaluates() -> Entry:
    """Return what is known of a call that runs its first argument as it is."""
    return catalogue(sources.EXECUTION, "evaluate").entries[0]


def _verb(entry: Entry) -> str:
    return "loads a module whose name is" if entry.facts.get("loads") else "runs"


RULE = Rule(
    id="dynamic-code",
    summary="text that nobody could review is run as code",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Write the code in the open, or read the data with a parser instead of running it.",
    taxonomy=("MCP05:2025", "MCP04:2025", "SAFE-T1203", "AML.T0011.001"),
    code=look,
)
