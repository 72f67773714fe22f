"""A program is downloaded and started.

**What.** Data from the network is written to a file and the same file is started, loaded or
handed to an interpreter; or a command line downloads something and pipes it into a shell or an interpreter.
The path of the file is followed through variables, functions and files of the package. (Text from the network
that is evaluated directly is reported by `dynamic-code`.)

**Why.** What was reviewed and pinned is not what runs: whoever controls the address decides, at any
later time and for any single user, what happens on the machine.

**Example.**

    data = urlopen("https://files.invalid/tool.py").read()
    Path("tool.py").write_bytes(data)
    subprocess.Popen([sys.executable, "tool.py"])

Also a package manager that is told, while the server runs, to install from an address or from an index of
somebody's own.

**Reported with less weight.** What the command line of a library, which is no server itself, downloads and
starts when a user types its command, if nothing else in the library imports that code; a file whose place
is chosen by the caller, such as a repository that the user names.

**Left alone.** A download that is only kept; a script of the package itself that is started; a downloaded
archive that `tar` unpacks; a document that the editor or pager set by the user shows; a command line that
is shown to the user and not run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import Entry, catalogue, encoded
from douane.detectors._changes import may_reach_files
from douane.detectors._command_lines import command_lines
from douane.detectors._commands import is_command_only
from douane.detectors._flow import HOLE, program_of
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.shapes import elements
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

# A download that ends in an interpreter, in one command line.
_PIPED = re.compile(
    r"\b(curl|wget|fetch|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b[^\n]{0,300}?"
    r"(\|\s*(sudo\s+)?(\S*/)?(ba|z|da|k)?sh\b|\|\s*(sudo\s+)?(\S*/)?(python3?|node|perl|ruby|iex|Invoke-Expression)\b)"
    r"|\b(ba|z|da)?sh\s+(-c\s+)?[\"'<(]*\$?\(\s*(curl|wget)\b|\biex\s*\(|<\(\s*(curl|wget)\b"
)
# A package manager that is told to install from an address, or from an index of somebody's own.
_INSTALLED = re.compile(
    r"\b(?:npm|pnpm|yarn|bun|npx|pnpx|bunx|pip[\d.]*|pipx|uvx?|easy_install|gem|cargo|go)(?:\.cmd|\.exe)?\s"
    r"[^\n]{0,400}?(?:(?<=\s)(?:git\+)?(?:https?|ssh|git)://|(?<=[\s@])(?:git\+https?|https?)://"
    r"|(?:--registry|--index-url|--extra-index-url|--index|-i|--default-index)[ =]https?://)"
    r"(?P<host>[\w.-]{3,200})"
)
_INSTALLS = re.compile(r"\b(install|add|i|exec|dlx|x|run|ci|update)\b|\b(npx|bunx|pnpx|uvx|easy_install)\b")
# Programs that run the file they are given.
_INTERPRETER = re.compile(
    r"(^|[\\/])((ba|z|da|k|fi)?sh|cmd|powershell|pwsh|python[\d.]*|pypy\d?|node|bun|deno|perl|ruby|php|java|rundll32|sudo|env|nohup"
    r"|start|chmod)(\.exe)?(\s|$)"
)
_INTERPRETERS = frozenset(
    {"sys.executable", "process.execPath", "process.argv0", "process.argv", "process.argv.[]"}
)
_COMMAND = frozenset({"args", "cmd", "command", "executable", "file", "program"})
# Variables in which users name the program that shows them a file, and what opens one as a document.
_VIEWER = re.compile(r"\b(EDITOR|VISUAL|PAGER|BROWSER)\b")
_OPENER = re.compile(r"(^|[\\/])(open|xdg-open|start|vim?|nano|less|more|cat|notepad|code)(\.exe)?$")
_DOWNLOADERS = encoded(
    (
        "curl",
        "wget",
        "iwr",
        "irm",
        "iex",
        "Invoke",
        "npm",
        "npx",
        "pnpm",
        "yarn",
        "bunx",
        "pip",
        "pip3",
        "pipx",
        "uv",
        "uvx",
    )
)
_STORING = encoded(
    (
        "writeFile",
        "writeFileSync",
        "createWriteStream",
        "write",
        "write_bytes",
        "write_text",
        "urlretrieve",
        "copyfileobj",
    )
)
_STARTERS = frozenset(
    {"child_process", "execa", "cross-spawn", "subprocess", "os", "asyncio", "runpy", "importlib", "ctypes"}
)
_SMALL = 64 * 1024


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the calls that start what was downloaded."""
    program = program_of(codebase)
    yield from downloads_started(program, program.paths)


def downloads_started(program: Program, paths: tuple[str, ...]) -> Iterator[Evidence]:
    """Yield evidence for the calls in *paths* that start what was downloaded."""
    starting = _starting(program, paths)
    if not starting:
        return
    piping = frozenset(program.mentioning(_DOWNLOADERS))
    written: list[Place] | None = None
    # All of them first: what is downloaded is looked for once, with steps of its own.
    for call in [call for _, call in catalogue(sources.EXECUTION, "start").calls(program, starting)]:
        lines = command_lines(program, call) if call.index.path in piping else ()
        piped = next((line for line in lines if _PIPED.search(line)), None)
        if piped is not None:
            why = f"pipes a download into an interpreter: {piped[:80].replace(HOLE, '…')}"
            yield _evidence(program, call, why)
            continue
        installed = next((match for line in lines if (match := _installed(line))), None)
        if installed is not None:
            why = f"installs a package from {installed[:60]} while it runs"
            severity = Severity.LOW if is_aside(call.index.path) else Severity.HIGH
            yield evidence_at(call, why=why, severity=severity, confidence=Confidence.HIGH)
            continue
        if written is None:
            written = list(_downloads(program, paths))
        target = next((place for place in written if place.is_started_by(program, call)), None)
        if target is not None:
            why = f"starts a file that is downloaded at {target.path}:{target.line}"
            why += f" from {target.host}" if target.host else ""
            yield _evidence(program, call, why, known=bool(target.host))


def _installed(line: str) -> str:
    """Return the host other than the usual index from which *line* installs a package; empty if none."""
    match = _INSTALLED.search(line)
    if match is None or not _INSTALLS.search(line):
        return ""
    host = match["host"].lower()
    return "" if host in _indexes() or HOLE in host or "." not in host else host


@cache
def _indexes() -> frozenset[str]:
    return frozenset(douane_signatures.table(sources.EXECUTION)["installing"]["usual"])


def _evidence(program: Program, call: State, why: str, *, known: bool = True) -> Evidence:
    severity = None if known else Severity.MEDIUM  # a helper that downloads whatever it is told to
    if is_aside(call.index.path):
        return evidence_at(call, why=why, severity=Severity.LOW)
    if is_command_only(program, call):
        why += "; only by a command that the user types"
        return evidence_at(call, why=why, severity=Severity.MEDIUM, confidence=Confidence.LOW)
    return evidence_at(call, why=why, severity=severity)


def _starting(program: Program, paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return the files that start programs, in a package that can also download."""
    fetching = any(_may_fetch(program, path) for path in paths)
    if program.size <= _SMALL and fetching:
        return paths
    starting = tuple(path for path in paths if not _STARTERS.isdisjoint(program.imports(path)))
    piping = frozenset(program.mentioning(_DOWNLOADERS))
    return starting if fetching else tuple(path for path in starting if path in piping)


def _may_fetch(program: Program, path: str) -> bool:
    table = douane_signatures.table(sources.NETWORK)
    words = program.words(path)
    if _STORING.isdisjoint(words):
        return False
    modules = frozenset(table["modules"])
    return not (modules.isdisjoint(program.imports(path)) and encoded(table["words"]).isdisjoint(words))


class Place:
    """A file that is written with data from the network: where, from which host if that is fixed."""

    def __init__(self, program: Program, call: State, where: State, host: str) -> None:
        self.host = host
        self.path = call.index.path
        self.line = call.line
        self._keys = _keys(program, where)
        self._texts = _texts(program, where)

    def is_started_by(self, program: Program, call: State) -> bool:
        """Whether the call at *call* names this file among what it starts."""
        parts = command_parts(program, call)
        runs = bool(parts) and _runs_its_argument(program, parts[0]) and not _shows(program, parts[0])
        # A program that is known by name and no interpreter (tar, unzip) reads the file; it does not run it.
        return any(
            self._keys & _keys(program, part) or self._texts & _texts(program, part)
            for part in (parts if runs else parts[:1])
        )


def _runs_its_argument(program: Program, started: State) -> bool:
    """Whether the program *started* runs the file that it is given: an interpreter, or nobody knows what."""
    texts = program.shapes(started)
    if any(_INTERPRETER.search(text) for text in texts):
        return True
    if not _INTERPRETERS.isdisjoint(program.origins(started)):
        return True
    # `process.env.EDITOR || "open"` shows the file.
    shown = any(sources.from_environment(program, leaf) for leaf in program.leaves(started))
    return HOLE in texts[0] and not shown


def command_parts(program: Program, call: State) -> list[State]:
    """Return the program and the arguments that the call at *call* starts it with."""
    made = program.call(call)
    given = [] if made is None else [*made.arguments]
    given += [node for name, node in made.keywords.items() if name in _COMMAND] if made is not None else []
    found: list[State] = []
    for node in given:
        if node.type not in ("object", "dictionary", *FUNCTIONS):  # options tell how it is started
            found += elements(program, call.at(node)) or [call.at(node)]
    return found


def _shows(program: Program, started: State) -> bool:
    """Whether the program *started* is the editor or viewer that the user has set, or else a usual one."""
    leaves = program.leaves(started)
    chosen = [leaf for leaf in leaves if _VIEWER.search(" ".join((leaf.text[:200], *leaf.steps)))]
    others = [program.shapes(leaf)[0] for leaf in leaves if leaf not in chosen]
    return bool(chosen) and all(_OPENER.search(text) for text in others)


def _keys(program: Program, state: State) -> frozenset[object]:
    """Return what identifies the value of *state*: the expressions it comes from."""
    found: set[object] = set()
    for leaf in program.leaves(state):
        call = program.call(leaf)
        if call is not None and call.name in ("fdopen", "open", "createWriteStream") and call.arguments:
            found |= {inner.key[:2] for inner in program.leaves(leaf.at(call.arguments[0]))}
        elif leaf.node.type not in ("string", "number", "integer", "none", "null", "true", "false"):
            found.add(leaf.key[:2])
    return frozenset(found)


def _texts(program: Program, state: State) -> frozenset[str]:
    texts = program.shapes(state)
    for leaf in program.leaves(state):
        call = program.call(leaf)
        if call is not None and call.name in ("open", "createWriteStream") and call.arguments:
            texts += program.shapes(leaf.at(call.arguments[0]))
    return frozenset(text for text in texts if len(text.replace(HOLE, "").strip("./~")) > 2)


def _downloads(program: Program, paths: tuple[str, ...]) -> Iterator[Place]:
    """Yield the files that are written with data from the network."""
    tracer = program.tracer(
        lambda state: "remote" if program.call(state) and sources.remote(program, state) else None
    )
    storing = (path for path in paths if not _STORING.isdisjoint(program.words(path)))
    writing = tuple(path for path in storing if may_reach_files(program, path))
    for entry, call in catalogue(sources.EXECUTION, "store").calls(program, writing):
        where, data = _argument(program, call, entry, "position"), _argument(program, call, entry, "data")
        if where is None or data is None:
            continue
        received = (
            [call.at(call.node)] if entry.facts.get("fetches") else [each.at for each in tracer.trace(data)]
        )
        if received:
            yield Place(program, call, where, _host(program, received))


def _host(program: Program, received: list[State]) -> str:
    """Return the host from which data was *received*, if the code fixes it."""
    for state in received:
        for text in sources.address(program, state):
            match = re.match(r"(?:https?:)?//([^/:?#\s]{3,255})(?:/([^/?#]*)|:|$)", text)
            if match and "." in match[1] and HOLE not in match[1]:
                # On a host of everybody's files, the first part of the path tells whose file it is.
                anybodys = match[1].removeprefix("www.") in _shared() and HOLE in (match[2] or HOLE)
                return "" if anybodys else match[1]
    return ""


@cache
def _shared() -> frozenset[str]:
    return frozenset(douane_signatures.table(sources.NETWORK)["shared_hosts"])


def _argument(program: Program, call: State, entry: Entry, fact: str) -> State | None:
    position = entry.facts[fact]
    if isinstance(position, int):
        return program.argument(call, position)
    made = program.call(call)
    return call.at(made.receiver) if made is not None and made.receiver is not None else None


RULE = Rule(
    id="remote-code",
    summary="a program is downloaded and started",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Ship the program in the package or as a pinned dependency; do not install this version.",
    taxonomy=("MCP04:2025", "SAFE-T1002", "SAFE-T1207", "AML.T0011.001", "AML.T0010.005"),
    code=look,
)
