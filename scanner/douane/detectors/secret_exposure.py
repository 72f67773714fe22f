"""A secret ends up where others read it: in a log, an error, a result, a file for everybody.

**What.** The value of a variable that holds a secret, a file of credentials, the caller's token, or a field
of the configuration that is called like one, becomes part of what the package logs or prints, of an error, of
what a tool gives back to the model, of what a request over HTTP is answered, or of a file that everybody on
the machine may read. So does a password or key that the caller of a tool hands over, and a private key that
the package makes, where it is logged or written to such a file. It is followed through variables, objects,
functions and files of the package, also into a helper that writes what it is handed. A token that the package
signs, or takes out of an answer, is told where it is logged; so is a field such as `password` that the list
of fields of `JSON.stringify` names, wherever the text is shown.

**Why.** Logs are kept, collected and shown to people who have no right to the secret; what a tool gives
back is in the conversation, and goes wherever a model can be talked into sending it.

**Example.** `logger.info(f"connecting with {os.environ['API_KEY']}")`

**Reported with more weight.** What a tool gives back, and what an error says in letters that nobody reads:
compressed, or in base 64; where each step of the way there is spelled out.

**Left alone.** What is masked, hashed, cut to its last letters, counted, or only told to be set; fields that
a replacer of `JSON.stringify` decides on; tokens that a tool is asked for, in what it gives back; what
is sent to the service the secret is for; an error of which a check before tells that it is none of the
client that keeps its requests; what is shown where the variable is not set, and so something else; the name,
number or port of what also holds a secret, where the way does not tell which field came; packages that are no
servers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._another_field import is_another, is_any
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._credentials import WHOLE_ENVIRONMENT
from douane.detectors._flow import State, program_of
from douane.detectors._flow.tools import handlers_of
from douane.detectors._guards import answers_requests, readable
from douane.detectors._handlers import is_vendored
from douane.detectors._incoming import TOKEN
from douane.detectors._log_files import added
from douane.detectors._logged_bodies import BODY, LoggedBodies
from douane.detectors._logged_requests import WHOLE, LoggedRequests
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._secret_fields import FIELD
from douane.detectors._secrets import (
    ANSWERED,
    DATA,
    GRANTED,
    HANDED_OVER,
    MADE,
    SENT_HEADERS,
    SIGNED,
    VARIABLE,
    Secrets,
)
from douane.detectors._shown_places import answers, wide_files
from douane.detectors._surely import GUESSED, comes_surely
from douane.detectors._unset_there import is_unset_there
from douane.detectors._wrapped_tools import wrapped_results
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program, Trace
    from douane.detectors._flow.index import Parameter
    from douane.syntax import Codebase

_HEADERS = encoded(("headers", "raw_headers", "rawHeaders", "header", "morgan"))
_BODIES = re.compile(rb"\brequest\b|\breq\b")
_SMALL = 64 * 1024  # bytes of source
_MODEST = 256 * 1024  # bytes of source up to which callers are looked for in all files
_DESCRIBED = frozenset({"tool", "registerTool", "addTool", "add_tool", "prompt", "resource", "Tool"})
_MOST_SINKS = 400  # of one file that are followed
_MOST_HANDING = 200  # calls of one name in a large package that are looked at for what they hand over
_MOST_NAMES = 6  # of one expression
_LONGEST = 400  # bytes of an expression
_THROWS = "(throw_statement) @throw"
_RAISES = "(raise_statement) @throw"
_PLAIN = re.compile(r"""^["'][^"'`{}]*["']$""")
_NAME = re.compile(r"(?!\$\{)[A-Za-z_$][\w$]*")
_CALLED = re.compile(r"\b([A-Za-z_$][\w$]*)\(")
_HINT = re.compile(
    r"(?i)key|token|secret|passw|credential|config|\bcfg\b|\bconf\b|settings|\benv|environ|headers?|auth|url|opt(ion)?s\b"
    r"|asdict|\bvars\(|model_dump|__dict__"
)
_SETTING_UP = re.compile(
    r"(?i)(^|[/_.-])(set_?up|login|log-in|authori[sz]e|get-?_?token|configure|init|onboard\w*|wizard)([/_.-]|$)"
)
_PRINTS = re.compile(r"console\.log|print\b|click\.echo|typer\.echo|(process|sys)\.stdout")
_BEFORE = 800  # bytes in which the name of a tool is looked for
_SHOWS_IT = re.compile(rb"(?i)(print|get|show|list)[_-]?env")
# In a brief file, what is written to the log may have been given another name before.
_BRIEF = 16 * 1024  # bytes
_WRITES_IT = re.compile(rb"\blog\w*\.\w+\(|\bconsole\.\w+\(|\bprint\(|\.write\(|\bappendFile(Sync)?\(")
_FAILS = re.compile(rb"\b(raise|throw)\s")
_NAMES_IT = re.compile(rb"(?i)passw|secret|token|credential|api_?key")
_ERRORS = re.compile(r"(Error|Exception)$")


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the places where secrets are shown."""
    program = program_of(codebase)
    needle = re.compile(douane_signatures.table(DATA)["needle"].encode())
    shows = re.compile(douane_signatures.table(DATA)["shows"].encode())
    own = [path for path in readable(program) if not is_vendored(path) and not is_aside(path)]
    answers = answers_requests(program) or _has_tools(program)
    seen: set[tuple[str, int]] = set()
    if answers and program.size <= _MODEST:
        yield from _logged(program, own, seen)
    if not answers or not any(program.holds(path, needle) for path in own):
        return
    exposure = _Exposure(program)
    shown = set(program.holding(shows, own))
    brief = [path for path in own if len(program.source(path)) <= _BRIEF]
    shown |= {path for path in brief if program.holds(path, _WRITES_IT) and program.holds(path, _NAMES_IT)}
    if program.size <= _SMALL:  # a helper that writes what it is handed names nothing itself
        shown |= {path for path in brief if program.holds(path, _WRITES_IT)}
    takes_all = re.compile(douane_signatures.table(DATA)["whole"].encode())
    if program.size <= _SMALL and any(program.holds(path, takes_all) for path in brief):
        exposure.follows_errors = True  # what is said there can be told by a name of its own
        shown |= {path for path in brief if program.holds(path, _FAILS)}
    for index in program.indexes(tuple(path for path in own if path in shown)):
        for place, sink, trace in exposure.of(index):
            guessed = sink in _GRAVE and exposure.is_guessed(trace)
            key = (place.index.path, place.line)
            if key not in seen:
                seen.add(key)
                yield _evidence(place, sink, trace, guessed=guessed)
            key = (trace.at.index.path, trace.at.line)
            if sink == _RESULT and _is_shown_elsewhere(place, trace) and key not in seen:
                seen.add(key)
                yield _read(place, trace, guessed=guessed)


def _logged(program: Program, paths: list[str], seen: set[tuple[str, int]]) -> Iterator[Evidence]:
    """Yield where the files at *paths* log requests with all that tells who asks; *seen* gets the places."""
    logged = LoggedRequests(program)
    mentioning = frozenset(program.mentioning(_HEADERS))
    for index in program.indexes(tuple(path for path in paths if path in mentioning)):
        found = [
            (place, f", read at {trace.at.index.path}:{trace.at.line},") for place, trace in logged.of(index)
        ]
        for place, read in (*found, *((place, "") for place in logged.formats(index))):
            if (place.index.path, place.line) in seen:
                continue
            seen.add((place.index.path, place.line))
            yield evidence_at(place, why=f"{WHOLE}{read} {_LOG}", severity=Severity.MEDIUM)
    bodies = LoggedBodies(program)
    for index in program.indexes(tuple(path for path in paths if program.holds(path, _BODIES))):
        for place, trace in bodies.of(index):
            if (place.index.path, place.line) not in seen:
                seen.add((place.index.path, place.line))
                why = f"{BODY}, read at {trace.at.index.path}:{trace.at.line}, {_LOG}"
                yield evidence_at(place, why=why, severity=Severity.MEDIUM)


def _is_shown_elsewhere(place: State, trace: Trace) -> bool:
    """Whether the secret in *trace* is one that another function than that of the tool takes out of many."""
    index, at = place.index, trace.at
    if trace.what == WHOLE_ENVIRONMENT:
        return at.index is not index
    if not trace.what.startswith((FIELD, SENT_HEADERS)):
        return False
    return at.index is not index or index.enclosing(at.node.start_byte) is not index.enclosing(
        place.node.start_byte
    )


def _has_tools(program: Program) -> bool:
    """Whether a small package registers tools on a server that it is handed by others."""
    return program.size <= _SMALL and bool(program.answering())


def _evidence(place: State, sink: str, trace: Trace, *, guessed: bool) -> Evidence:
    severity = Severity.HIGH if sink in _GRAVE and not guessed else Severity.MEDIUM
    start = place.node.start_byte
    before = place.index.path.encode() + place.index.module.source[max(0, start - _BEFORE) : start]
    if sink == _RESULT and trace.what == WHOLE_ENVIRONMENT and _SHOWS_IT.search(before):
        severity = Severity.MEDIUM  # what the tool is for, and says
    if (
        sink == _LOG
        and _SETTING_UP.search(place.index.path.replace("__init__", ""))
        and _PRINTS.match(place.text[:40])
    ):
        severity = Severity.LOW  # the person who sets it up is shown what to keep
    if sink == _ERROR and trace.what == TOKEN:
        severity = Severity.LOW  # the caller knows it
    why = f"{trace.what}, read at {trace.at.index.path}:{trace.at.line}, {sink}"
    return evidence_at(place, why=why + (GUESSED if guessed else ""), severity=severity)


def _read(place: State, trace: Trace, *, guessed: bool) -> Evidence:
    """Return the same for where the secret is read, elsewhere than in the function of the tool at *place*."""
    told = _evidence(place, _RESULT, trace, guessed=guessed)
    return evidence_at(
        trace.at,
        why=f"{trace.what} is read here, and {_RESULT} at {place.index.path}:{place.line}",
        severity=told.severity,
    )


_HANDED_OUT = frozenset({SIGNED, ANSWERED, GRANTED, HANDED_OVER, MADE})  # what a tool may be asked for
_LOG = "is written to a log"
_ERROR = "is part of an error"
_PACKED = "is encoded, and so part of an error"
_RESULT = "is part of what a tool gives back"
_GRAVE = frozenset({_RESULT, _PACKED})
_OWN = (VARIABLE, WHOLE_ENVIRONMENT, FIELD)  # what the server keeps for itself, and no caller brought
_TOLD = "is part of what a tool says of itself"
_FILE = "is written to a file that everybody on the machine may read"
_ANSWER = "is part of what a request is answered"


class _Exposure:
    """Follows secrets to where they are shown."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._tracer = program.tracer(Secrets(program).source)
        self.follows_errors = False  # whatever they say
        self._packing = frozenset(douane_signatures.table(DATA)["packing"])

    def of(self, index: Index) -> Iterator[tuple[State, str, Trace]]:
        """Yield (place, what happens, what reaches it) for the secrets that the file of *index* shows."""
        for place, sink, node in self._sinks(index):
            followed = sink == _RESULT or (sink in (_ERROR, _ANSWER) and self.follows_errors)
            if not followed and not self._may_hold(index, node):
                continue
            traces = self._tracer.trace(place.at(node))
            lasting = sink in (_LOG, _FILE)
            traces = [each for each in traces if not is_unset_there(place, each)]
            traces = [each for each in traces if not self._is_another(each)]
            if sink == _ANSWER:
                traces = [each for each in traces if each.what.startswith(_OWN)]
            for trace in [each for each in traces if lasting or each.what not in _HANDED_OUT][:1]:
                packed = sink == _ERROR and self._is_packed([trace.at, *self._tracer.way(trace.at)])
                yield place, _PACKED if packed else sink, trace

    def is_guessed(self, trace: Trace) -> bool:
        """Whether a step of the way is only guessed by which the secret of the last *trace* is shown."""
        return not comes_surely(self._program, trace, self._tracer.way(trace.at))

    def _is_another(self, trace: Trace) -> bool:
        """Whether another field of what holds the secret of the last *trace* is shown, as far as is known."""
        way = [*self._tracer.way(trace.at)]
        return is_another(way) and (is_any(way) or self.is_guessed(trace))

    def _is_packed(self, way: list[State]) -> bool:
        """Whether what came by *way* was put into letters that nobody reads."""
        calls = (self._program.call(each) for each in way)
        return any(call is not None and call.name in self._packing for call in calls)

    def _may_hold(self, index: Index, node: Node) -> bool:
        """Whether *node*, or what its names were assigned, mentions something that can be secret."""
        text = index.text(node, _LONGEST)
        if _PLAIN.match(text):
            return False
        if self._mentions(index, node):
            return True
        known = [
            binding
            for name in _NAME.findall(text)[:_MOST_NAMES]
            for binding in index.bindings(name, node.start_byte)[:4]
        ]
        if self._program.size <= _SMALL:  # `const line = { event, detail }`
            inner = [index.text(each.value, _LONGEST) for each in known if each.value is not None]
            known += [
                binding
                for name in dict.fromkeys(
                    name for each in inner for name in _NAME.findall(each)[:_MOST_NAMES]
                )
                for binding in index.bindings(name, node.start_byte)[:2]
            ]
        return any(
            self._may_be_handed(index, *binding.parameter)
            for binding in known
            if binding.parameter is not None
        )

    def _may_be_handed(self, index: Index, function: Function, parameter: Parameter) -> bool:
        """Whether a call hands *parameter* of *function* something that can be secret.

        So it is where the package logs by a helper: ``trace("sent", form)``.
        """
        if self._program.size <= _MODEST:
            calls = self._program.bounded_callers(index, function)
        else:  # in a large package only those of the same file, by name
            named = (State(index, each.node) for each in index.calls_by_name.get(function.name, ()))
            calls = self._program.bounded(named, _MOST_HANDING, index.path)
        for call in calls:
            made = self._program.call(call)
            if made is None:
                continue
            last = None if parameter.rest else parameter.position + 1
            given = made.arguments[parameter.position : last]
            given += [node for name, node in made.keywords.items() if name == parameter.name]
            if any(self._mentions(call.index, node) for node in given):
                return True
        return False

    def _mentions(self, index: Index, node: Node) -> bool:
        """Whether *node*, or what its names are assigned, is spelled like something that can be secret."""
        text = index.text(node, _LONGEST)
        values = [
            " ".join((index.text(binding.value, _LONGEST), *binding.steps))
            for name in _NAME.findall(text)[:_MOST_NAMES]
            for binding in index.bindings(name, node.start_byte)[:4]
            if binding.value is not None
        ]
        if any(_HINT.search(value) for value in (text, *values)):
            return True
        called = {name for value in (text, *values) for name in _CALLED.findall(value)[:_MOST_NAMES]}
        own = [function for function in index.functions if function.name in called]
        if own and self._program.size <= _SMALL:
            return True  # what a helper tells can be kept under any name
        returned = (value for function in own for value in function.returns[:_MOST_NAMES])
        return any(_HINT.search(index.text(value, _LONGEST)) for value in returned)

    # --- where things are shown ----------------------------------------------------------------------------

    def _sinks(self, index: Index) -> Iterator[tuple[State, str, Node]]:
        left = _MOST_SINKS
        for entry, call in catalogue(DATA, "log").named_calls(self._program, (index.path,)):
            made = self._program.call(call)
            left -= 1
            if made is None or left < 0 or not self._logs(index, call, entry.facts.get("receiver")):
                continue
            yield from ((call, _LOG, node) for node in (*made.arguments, *made.keywords.values()))
        yield from ((State(index, each.node), _LOG, node) for each, node in added(self._program, index))
        throws = _RAISES if index.module.language.is_python else _THROWS
        for node in index.module.captures(throws).get("throw", ())[:_MOST_SINKS]:
            yield from ((State(index, node), _ERROR, child) for child in parts(node)[:1])
        yield from self._own_errors(index)
        for function in handlers_of(index):
            yield from ((State(index, node), _RESULT, node) for node in function.returns[:20])
        yield from ((told, _RESULT, told.node) for told in wrapped_results(self._program, index))
        for name in sorted(_DESCRIBED):
            for made in index.calls_by_name.get(name, ()):
                described = made.keywords.get("description")
                if described is not None:
                    yield State(index, described), _TOLD, described
        yield from ((place, _FILE, node) for place, node in wide_files(self._program, index))
        yield from ((place, _ANSWER, node) for place, node in answers(self._program, index))

    def _own_errors(self, index: Index) -> Iterator[tuple[State, str, Node]]:
        """Yield what classes of errors say: `super(...)` in their constructors."""
        for name in ("super", "__init__"):
            for call in index.calls_by_name.get(name, ()):
                class_ = index.enclosing_class(call.node.start_byte)
                bases = [index.text(base)[-60:] for base in class_.bases[:3]] if class_ is not None else []
                if any(_ERRORS.search(base) for base in bases):
                    yield from ((State(index, call.node), _ERROR, node) for node in call.arguments[:1])

    def _logs(self, index: Index, call: State, receiver: str | None) -> bool:
        """Whether the call at *call* is one of a logger: by the name of what it is called on."""
        made = self._program.call(call)
        if receiver is None:
            return True
        return (
            made is not None
            and made.receiver is not None
            and bool(re.search(receiver, index.text(made.receiver)[-60:]))
        )


RULE = Rule(
    id="secret-exposure",
    summary="a secret ends up where others read it",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Leave secrets out of logs, errors and results, or say only whether they are set.",
    taxonomy=("MCP01:2025", "SAFE-T1505", "AML.T0057", "AML.T0055"),
    exposed=True,
    code=look,
)
