"""A program is downloaded and started.

**What.** Data from the network is written to a file and the same file is started, loaded or handed to an
interpreter; or a command line downloads something and pipes it into a shell or an interpreter. The path of
the file is followed through variables, functions and files of the package. Where that is elsewhere, the
download is told too; so is what `curl` or `wget` is started to fetch, and what a script for a shell that a
server brings and names fetches and runs. (Text from the network that is evaluated directly is reported by
`dynamic-code`.)

**Why.** What was reviewed and pinned is not what runs: whoever controls the address decides, at any
later time and for any single user, what happens on the machine.

**Example.**

    data = urlopen("https://files.invalid/tool.py").read()
    Path("tool.py").write_bytes(data)
    subprocess.Popen([sys.executable, "tool.py"])

Also a module that is imported from an address; a downloaded file that is loaded as a module, whose folder is
put on the path of modules, or whose text is read and run; a function that another machine names and that is
looked up in a module such as `os`; what lies in a folder that is fetched whole, such as a clone;
a module of WebAssembly from the network that is handed a function which starts programs.

Also a package manager that is told, while the server runs, to install from an address or from an index of
somebody's own, as a program or as a library (`pip.main`, `runpy` of pip), or a package that another machine
names. The words are followed through loops over tables of flags and values; the index may also stand in the
environment of what is started.

**Reported with less weight.** What the command line of a library, which is no server itself, downloads and
starts when a user types its command, if nothing else in the library imports that code; what a library that
is no server starts only in functions that others may call; a file whose place
is chosen by the caller, such as a repository that the user names; a file whose digest stands in the package
and is compared before it is kept: what runs is fixed, though nobody sees it here; a module that the script of
a page imports, which a browser runs and keeps from the machine; what comes from the package's own
repository, from a host that bears its name, or from an address that its page tells of or everybody installs
from (medium), and what lies on a host of everybody's files (high).

**Left alone.** A download that is only kept; modules of the package that are loaded by their path; a method
of an object of the package that another machine names; a script of the package itself that is started;
a newer version of a package whose name is fixed; an index that the user sets;
a downloaded archive that `tar` unpacks; a document that the editor or pager set by the user shows; a command
line that
is shown to the user and not run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._brought_scripts import brought
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._changes import LARGE
from douane.detectors._command_lines import command_lines
from douane.detectors._commands import is_command_only
from douane.detectors._downloaded import STORING, Place
from douane.detectors._expected_origins import origin_severity
from douane.detectors._fetched_files import fetches_and_runs
from douane.detectors._fetched_trees import fetched_places, may_fetch_trees
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._installing import (
    fetched,
    in_turns,
    index_of_environment,
    installs,
    lines_of_libraries,
    named_by_others,
)
from douane.detectors._marked import is_server
from douane.detectors._named_remotely import named_remotely
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._page_scripts import is_page_script
from douane.detectors._places import evidence_at, is_aside, is_near
from douane.detectors._purposes import is_explained
from douane.detectors._typed_in import told_to_shells
from douane.detectors._wasm import hosted
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program
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
_ADDRESS = re.compile(r"https?://(?:[^/@\s]{0,200}@)?(?P<host>[\w.-]{3,200})")
_INSTALLS = re.compile(r"\b(install|add|i|exec|dlx|x|run|ci|update)\b|\b(npx|bunx|pnpx|uvx|easy_install)\b")
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
_STARTERS = frozenset(
    {"child_process", "execa", "cross-spawn", "subprocess", "os", "asyncio", "runpy", "importlib", "ctypes"}
)
_IMPORTING = re.compile(rb"\bimport\s{0,4}\((?!\s{0,4}[\"'`][./@\w-]{1,80}[\"'`])")
_AFAR = re.compile(r"https?://((?!localhost|127\.|\[::1\])[^/\s]{1,200})")
_INSTALLERS = ("download", "install")  # what a package says that it does, which fetches programs for others
_SMALL = 64 * 1024


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the calls that start what was downloaded."""
    program = program_of(codebase)
    yield from downloads_started(program, program.paths, codebase)
    yield from _imported_from_afar(program, codebase)
    yield from brought(codebase, RULE.id)
    for call, lines in lines_of_libraries(program):
        yield from _installing(program, call, lines)
    for call, trace in named_remotely(program):
        origin = f"{trace.at.index.path}:{trace.at.line}"
        why = f"another machine names the function that is called; its answer enters at {origin}"
        yield _evidence(program, call, why, known=sources.elsewhere(program, trace.at))
    for call, received, way in hosted(program):
        origin = f"{received.index.path}:{received.line}"
        why = f"a module of WebAssembly that comes from the network, at {origin}, is handed {way}"
        yield _evidence(program, call, why)


def downloads_started(
    program: Program, paths: tuple[str, ...], codebase: Codebase | None = None
) -> Iterator[Evidence]:
    """Yield evidence for the calls in *paths* that start what was downloaded.

    With *codebase* what a library only offers to others weighs less.
    """
    starting = _starting(program, paths)
    if not starting:
        return
    piping = frozenset(program.mentioning(_DOWNLOADERS))
    yield from _typed(program, tuple(path for path in starting if path in piping), codebase)
    written: list[Place] | None = None
    told: set[Where] = set()
    # All of them first: what is downloaded is looked for once, with steps of its own.
    for call in [call for _, call in catalogue(sources.EXECUTION, "start").calls(program, starting)]:
        lines = command_lines(program, call) if call.index.path in piping else ()
        piped = next((line for line in lines if _PIPED.search(line)), None)
        if piped is not None:
            why = f"pipes a download into an interpreter: {piped[:80].replace(HOLE, '…')}"
            yield _evidence(program, call, why, most=_most(codebase, piped))
            continue
        run = next((line for line in lines if fetches_and_runs(line)), None)
        if run is not None:
            yield _evidence(program, call, f"runs what it downloads: {run[:80].replace(HOLE, '…')}")
            continue
        installing = tuple(_installing(program, call, lines))
        if installing:
            yield from installing
            continue
        if written is None:
            written = fetched_places(program, paths)
        target = next((place for place in written if place.is_started_by(program, call)), None)
        if target is not None:
            started = _told(program, call, target, "starts", codebase)
            yield started
            grave = (started.severity or Severity.CRITICAL).rank >= Severity.HIGH.rank
            if grave and started.where not in told and not is_near(target.at, call):
                told.add(started.where)
                why = f"what is downloaded here is started at {call.index.path}:{call.line}"
                yield evidence_at(
                    target.at, why=why, severity=started.severity, confidence=started.confidence
                )
    if written is None and program.size <= LARGE and any(_may_fetch(program, path) for path in paths):
        written = fetched_places(program, paths)
    if written:
        near = {place.path for place in written}
        few = paths if program.size <= LARGE else tuple(path for path in paths if path in near)
        yield from _loaded(program, few, written, codebase)


def _typed(program: Program, paths: tuple[str, ...], codebase: Codebase | None) -> Iterator[Evidence]:
    """Yield evidence for what is typed into a shell and pipes a download into an interpreter."""
    for call, texts in told_to_shells(program, paths):
        piped = next((text for text in texts if _PIPED.search(text)), None)
        if piped is not None:
            why = f"pipes a download into an interpreter: {piped.strip()[:80].replace(HOLE, '…')}"
            yield _evidence(program, call, why, most=_most(codebase, piped))


def _installing(program: Program, call: State, lines: tuple[str, ...]) -> Iterator[Evidence]:
    """Yield evidence if *call*, which runs *lines*, installs what nobody could review with the package."""
    severity = Severity.LOW if is_aside(call.index.path) else Severity.HIGH
    lines = tuple(map(fetched, lines))
    is_installer = any(map(installs, lines))
    installed = next((host for line in lines if (host := _installed(line))), None)
    if installed is None and is_installer:
        more = (host for line in in_turns(program, call) if (host := _installed(fetched(line))))
        set_ = (host for text in index_of_environment(program, call) if (host := _index(text)))
        installed = next(more, None) or next(set_, None)
    if installed is not None:
        why = f"installs a package from {installed[:60]} while it runs"
        yield evidence_at(call, why=why, severity=severity, confidence=Confidence.HIGH)
        return
    named = named_by_others(program, call) if is_installer else None
    if named is not None:
        why = f"installs a package that another machine names, at {named.index.path}:{named.line}"
        yield evidence_at(call, why=why, severity=severity, confidence=Confidence.MEDIUM)


def _imported_from_afar(program: Program, codebase: Codebase) -> Iterator[Evidence]:
    """Yield the imports, made while the program runs, of a module that lies on another machine."""
    for index in program.indexes(program.holding(_IMPORTING)):
        for call in index.calls_by_name.get("import", ()):
            state = State(index, call.node)
            named = program.argument(state, 0)
            texts = program.shapes(named) if named is not None else ()
            match = next((found for text in texts if (found := _AFAR.match(text))), None)
            if match is not None:
                severity = Severity.LOW if is_aside(index.path) else Severity.HIGH
                why = f"imports a module from {match[1].replace(HOLE, '…')} while it runs"
                if severity is Severity.HIGH and origin_severity(codebase, match[0]) is Severity.MEDIUM:
                    severity = Severity.MEDIUM
                if severity is Severity.HIGH and is_page_script(program, index, codebase):
                    severity, why = Severity.MEDIUM, f"{why}; in the browser that shows the page"
                yield evidence_at(state, why=why, severity=severity)


def _loaded(
    program: Program, paths: tuple[str, ...], written: list[Place], codebase: Codebase | None
) -> Iterator[Evidence]:
    """Yield evidence for the calls that load a file that was *written*, or run what they read of it."""
    told: set[tuple[str, int]] = set()
    for entry, call in catalogue(sources.EXECUTION, "load").calls(program, paths):
        target = next((place for place in written if place.is_loaded_by(program, entry, call)), None)
        if target is not None and (call.index.path, call.line) not in told:
            told.add((call.index.path, call.line))
            does = "takes code from" if entry.facts.get("folder") else "loads"
            yield _told(program, call, target, does, codebase)
    for entry, call in catalogue(sources.EXECUTION, "evaluate").calls(program, paths):
        run = program.argument(call, 0) if entry.facts["position"] == 0 else None
        if run is None or entry.facts.get("loads") or (call.index.path, call.line) in told:
            continue
        place = _read_by(program, run, written)
        if place is not None:
            told.add((call.index.path, call.line))
            yield _told(program, call, place, "runs what it reads of", codebase)


def _read_by(program: Program, run: State, written: list[Place]) -> Place | None:
    """Return which of the files *written* the text *run* is read from."""
    found: list[Place] = []

    def source(state: State) -> str | None:
        found.extend(place for place in written if place.is_read_by(program, state))
        return "read" if found else None

    return found[0] if program.tracer(source).reaches(run) else None


def _told(
    program: Program, call: State, target: Place, does: str, codebase: Codebase | None = None
) -> Evidence:
    why = f"{does} a file that is downloaded at {target.path}:{target.line}"
    why += f" from {target.host}" if target.host else ""
    if target.is_pinned:
        why += "; only if it has the digest that the package pins"
    known = bool(target.host) and not target.is_pinned
    if known and codebase is not None and _is_only_offered(program, call, codebase):
        why += "; only when the library is asked to"
        expected = is_explained(codebase, _INSTALLERS) or _most(codebase, target.address) is Severity.MEDIUM
        severity = Severity.MEDIUM if expected else Severity.HIGH
        return evidence_at(call, why=why, severity=severity, confidence=Confidence.MEDIUM)
    return _evidence(program, call, why, known=known, most=_most(codebase, target.address))


def _most(codebase: Codebase | None, address: str) -> Severity | None:
    return origin_severity(codebase, address) if codebase is not None else None


def _is_only_offered(program: Program, call: State, codebase: Codebase) -> bool:
    """Whether a library makes *call* only in functions that others, or a command, may call."""
    if is_server(program) or is_aside(call.index.path) or is_command_only(program, call):
        return False
    return occasion(program, call, codebase) <= Occasion.UNKNOWN


def _installed(line: str) -> str:
    """Return the host other than the usual index from which *line* installs a package; empty if none."""
    match = _INSTALLED.search(line)
    if match is None or not _INSTALLS.search(line):
        return ""
    return _foreign(match["host"].lower())


def _index(address: str) -> str:
    """Return the host of *address*, an index that packages are taken from; empty if it is a usual one."""
    match = _ADDRESS.match(address)
    return _foreign(match["host"].lower()) if match is not None else ""


def _foreign(host: str) -> str:
    return "" if host in _indexes() or HOLE in host or "." not in host else host


@cache
def _indexes() -> frozenset[str]:
    return frozenset(douane_signatures.table(sources.EXECUTION)["installing"]["usual"])


def _evidence(
    program: Program, call: State, why: str, *, known: bool = True, most: Severity | None = None
) -> Evidence:
    severity = most if known else Severity.MEDIUM  # a helper that downloads whatever it is told to
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
    if may_fetch_trees(program, path):
        return True
    table = douane_signatures.table(sources.NETWORK)
    words = program.words(path)
    if STORING.isdisjoint(words):
        return False
    modules = frozenset(table["modules"])
    return not (modules.isdisjoint(program.imports(path)) and encoded(table["words"]).isdisjoint(words))


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
