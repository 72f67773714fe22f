"""Machine code lies in the package under the name of something else.

**What.** A file that begins like a program or shared library (ELF, PE, Mach-O), but is named
like data (`.dat`, `.png`, `.json`, `.txt` ...) or has an ending that such files never have; worse where the
code of the package loads it. Also machine code behind other bytes of a file that the package loads, a library
that is loaded from a temporary file which the code makes of data of the package, and a library that is loaded
by name although the file is no library by its name.

**Why.** Honest native modules are called `.node`, `.so`, `.pyd`, `.dll` or `.dylib` and come with
their source or a known builder. A wrong name has one purpose: that nobody looks.

**Example.** `process.dlopen(module, path.join(__dirname, "../assets/table.dat"))`

**Left alone.** Libraries under their usual names (`build/sum.node`, `.so`, `.pyd`); a program without a
suffix (`bin/tool`); data in which machine code begins behind other bytes and that no code loads; data that
merely begins with the two letters of a Windows program.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import callees, catalogue, encoded
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._handlers import calls_in
from douane.detectors._magic import HEAD, form_of, is_honest
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from douane.detectors._flow import Program
    from douane.syntax import Codebase

MAX_BEFORE = 4096
"""Bytes before machine code in a file of something else."""
_ARCHIVE = b"!<arch>\n"  # objects that a linker takes from, as `libnpymath.a`: nothing loads them
_ELF = b"\x7fELF"
_MAKERS = frozenset(
    {"mkstemp", "mkdtemp", "NamedTemporaryFile", "mkdtempSync", "TemporaryDirectory", "memfd_create"}
)
_MOST_TOLD = 20  # files of one package that are named
# Names that a loader goes by where it was put together or handed over.
_SURE = frozenset({"loader", "dlopen", "CDLL", "WinDLL", "OleDLL", "PyDLL", "LoadLibrary"})
_RUNNING = ("exec_module", "load_module", "create_module")
_STARTING = ("child_process.", "node:child_process.", "subprocess.")
# What a loader is by its dotted name, whatever the file calls it.
_LOADS = re.compile(r".*\.dlopen|ctypes\..*|(node:)?module\.createRequire\(\)|.*ExtensionFileLoader|cffi\..*")
# Where a copy lies that is made in order to be loaded.
_PASSING = re.compile(r"(/tmp|/var/tmp|/dev/shm|/proc/(self|\d+)/fd)/|~?/?\.cache/")
_VERSIONED = re.compile(r"\.(so|dylib)(\.\d+)+$")  # `libname.so.3`
_LOADERS = frozenset({"load", "loader", "dlopen", "lib", "cdll", "library", "native", "addon", "func", "fn"})


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the files that hide machine code, where they are loaded if that is seen."""
    hidden = {path: kind for path in codebase.tree if (kind := _kind(path, codebase.tree[path]))}
    nameless = {path: kind for path in codebase.tree if (kind := _no_library(path, codebase.tree[path]))}
    odd = {path: kind for path in codebase.tree if (kind := _behind(path, codebase.tree[path]))}
    program = program_of(codebase)
    loaded: set[str] = set()
    told: set[tuple[str, int]] = set()
    either = {**nameless, **odd, **hidden}
    for call in _loads(program, either) if either else ():
        path = _loaded(program, call, either)
        if path is not None and path not in odd | hidden and _starts(program, call):
            continue  # what is started is a program, and those need no suffix
        if path is not None:
            loaded.add(path)
            told.add((call.index.path, call.line))
            what = f"{path}, which is {either[path]} under the name of "
            what += "data" if path in hidden else "no library"
            severity = None if path in hidden else Severity.HIGH
            yield evidence_at(call, why=f"loads {what}", severity=severity)
            for place in _run_by(program, call):
                yield evidence_at(place, why=f"runs {what}", severity=severity)
    for evidence in _unpacked(program, codebase):
        if (evidence.where.path, evidence.where.line) not in told:
            yield evidence
    for path, kind in list(hidden.items())[:_MOST_TOLD]:
        if path not in loaded:
            yield Evidence(
                where=Where(path=path),
                excerpt=path,
                why=f"the file is {kind} under the name of data",
                severity=Severity.HIGH if _is_data(path) else Severity.MEDIUM,
                confidence=Confidence.MEDIUM,
            )


def _starts(program: Program, call: State) -> bool:
    """Whether the call starts a program, and loads nothing into this one."""
    return any(name.startswith(_STARTING) for name in callees(program, call))


def _run_by(program: Program, loader: State) -> Iterator[State]:
    """Yield the calls in the file of *loader*, which makes a loader, that have it run what it loads."""
    for name in _RUNNING:
        for made in loader.index.calls_by_name.get(name, ()):
            held = loader.at(made.receiver) if made.receiver is not None else None
            leaves = program.leaves(held) if held is not None else ()
            if made.node.start_point[0] + 1 != loader.line and any(
                leaf.node.id == loader.node.id or _is_loader_of(program, leaf, loader) for leaf in leaves
            ):
                yield State(loader.index, made.node)


def _is_loader_of(program: Program, leaf: State, loader: State) -> bool:
    """Whether *leaf* is the loader of a specification that is made with *loader*: ``spec.loader``."""
    made = program.call(leaf)
    if made is None or leaf.steps != ("loader",):
        return False
    given = [each for node in program.nodes(leaf) for each in program.leaves(leaf.at(node))]
    return any(each.node.id == loader.node.id for each in given)


def _loaded(program: Program, call: State, hidden: Mapping[str, str]) -> str | None:
    """Return which of *hidden* the call is given; where that cannot be told, the one that its file names."""
    texts = [text for node in program.nodes(call)[:4] for text in program.shapes(call.at(node))]
    for path in hidden:
        if any(_means(text, path) for text in texts):
            return path
    if not _is_sure(program, call) or not texts or not all(_is_passing(text) for text in texts):
        return None
    near = program.connected((call.index.path,))
    here = [path for path in hidden if _names(program, call.index.path, path)]
    found = here or [path for path in hidden if any(_names(program, each, path) for each in near)]
    return found[0] if len(found) == 1 else None


def _is_sure(program: Program, call: State) -> bool:
    """Whether the call loads machine code, whatever it is given."""
    made = program.call(call)
    named = made is not None and made.name in _SURE
    return named or any(_LOADS.fullmatch(name) for name in callees(program, call))


def _is_passing(text: str) -> bool:
    """Whether *text* is a path of which nothing is known, or one where a copy is put for a while."""
    return not text.strip(HOLE) or bool(_PASSING.match(text)) or text.startswith(HOLE + "/")


def _names(program: Program, source: str, path: str) -> bool:
    """Whether the source file at *source* has the name of the file at *path* in it."""
    return path.rpartition("/")[2].encode("utf-8", "replace") in program.source(source)


def _loads(program: Program, hidden: Mapping[str, str]) -> Iterator[State]:
    """Yield the calls that load machine code; in files that name a hidden one, also those that may."""
    told: set[tuple[str, int]] = set()
    for _, call in catalogue(sources.EXECUTION, "native").calls(program, program.paths):
        told.add((call.index.path, call.node.start_byte))
        yield call
    naming = [path for path in program.paths if any(_names(program, path, each) for each in hidden)]
    for index in program.indexes(tuple(sorted(program.connected(naming)))):
        for made in index.calls:
            state = State(index, made.node)
            may_load = made.name in _LOADERS or (index.path in naming and _is_sure(program, state))
            if may_load and (index.path, made.node.start_byte) not in told:
                yield state


def _kind(path: str, data: bytes) -> str:
    """Return what *path* is, if it is machine code that is not named like any."""
    form = form_of(data[:HEAD])
    if form is None or form.group != "machine" or is_aside(path):
        return ""
    ending = posixpath.splitext(path.lower())[1]
    unknown = bool(ending) and not is_honest(form, path) and bool(re.fullmatch(r"\.[a-z]{2,5}", ending))
    return form.what if _is_data(path) or unknown else ""


def _no_library(path: str, data: bytes) -> str:
    """Return what *path* is, if it is machine code whose name is no library's: only loading it is odd."""
    form = form_of(data[:HEAD])
    if form is None or form.group != "machine" or is_aside(path):
        return ""
    if path.lower().endswith(".exe"):
        return ""  # it is called a program
    libraries = tuple(douane_signatures.table(sources.EXECUTION)["files"]["libraries"])
    name = path.rpartition("/")[2].lower()
    return "" if name.endswith(libraries) or _VERSIONED.search(name) else form.what


def _behind(path: str, data: bytes) -> str:
    """Return what *path* is, if machine code begins in it behind other bytes: only loading it is odd."""
    if is_aside(path) or data.startswith(_ARCHIVE) or form_of(data[:HEAD]) is not None:
        return ""
    at = data.find(_ELF, 1, MAX_BEFORE)
    form = form_of(data[at : at + HEAD]) if at > 0 else None
    return f"{form.what} behind {at} other bytes" if form is not None and form.group == "machine" else ""


def _unpacked(program: Program, codebase: Codebase) -> Iterator[Evidence]:
    """Yield where a library is loaded from a file that is made for a while, of data of the package."""
    making = frozenset(program.mentioning(encoded(_MAKERS)))
    paths = tuple(
        path for path in program.mentioning(encoded(_SURE)) if path in making and not is_aside(path)
    )
    makers = program.tracer(lambda state: _made(program, state))
    for _, call in catalogue(sources.EXECUTION, "native").calls(program, paths):
        function = call.index.enclosing(call.node.start_byte)
        if function is None or not _is_sure(program, call) or not program.nodes(call):
            continue
        if not any(makers.reaches(call.at(node)) for node in program.nodes(call)[:2]):
            continue
        inside = [State(call.index, each.node) for each in calls_in(call.index, function.node)]
        read = next((each for each in inside if _reads_data(program, codebase, each)), None)
        if read is not None:
            why = "loads machine code that it puts into a file of its own first, out of data of the package"
            yield evidence_at(call, why=f"{why} (line {read.line})", severity=Severity.HIGH)


def _made(program: Program, state: State) -> str | None:
    made = program.call(state)
    return "file" if made is not None and made.name in _MAKERS else None


def _reads_data(program: Program, codebase: Codebase, state: State) -> bool:
    """Whether *state* reads a file of the package whose name is neither a library's nor that of code."""
    libraries = tuple(douane_signatures.table(sources.EXECUTION)["files"]["libraries"])
    names = {path.rpartition("/")[2] for path in sources.file_read(program, state)}
    own = [path for path in codebase.tree if path.rpartition("/")[2] in names]
    return (
        bool(own) and sources.reads_data(program, state) and not any(each.endswith(libraries) for each in own)
    )


def _is_data(path: str) -> bool:
    return path.lower().endswith(tuple(douane_signatures.table(sources.EXECUTION)["files"]["data"]))


def _means(text: str, path: str) -> bool:
    """Whether *text*, as a path with unknown parts, can be the file at *path*."""
    name = path.rpartition("/")[2]
    return text.rpartition("/")[2] == name


RULE = Rule(
    id="disguised-native-code",
    summary="machine code lies in the package under the name of data",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Do not use this package; ask for the source and a build that can be repeated.",
    taxonomy=("MCP04:2025", "SAFE-T1203", "AML.T0074", "AML.T0011.001"),
    code=look,
)
