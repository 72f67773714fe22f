"""What Python packages run when they are installed from source."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _native_builds
from douane.detectors._backends import build_files
from douane.detectors._catalogue import catalogue
from douane.detectors._conduct import Conduct, conduct, reachable, worst
from douane.detectors._flow import State, program_of
from douane.detectors._flow.index import CLASSES
from douane.detectors._handlers import Region, calls_in, reached
from douane.detectors._hooks import files, shell
from douane.detectors._places import evidence_at
from douane.detectors._shell import MAX_TEXT
from douane.model import Severity, Where
from douane.rules import Evidence
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_DATA = "code/install.toml"
_MOST_CALLS = 200  # of a file that a build runs
_UNTOLD = "which cannot be told"
_INSTALLS_START = re.compile(r"""^[^#]*["'][^"']{1,200}\.pth["']|^[^#]*\b(?:site|user)customize\b""")
_BUILDERS = {b"make": ("Makefile", "GNUmakefile", "makefile"), b"cmake": ("CMakeLists.txt",)}


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield evidence for a setup.py, or a build backend of its own, that does more than describe."""
    program = program_of(codebase)
    if "setup.py" in program.paths:
        yield from _setup_script(codebase, program, [*_start_file(codebase)])
    for path, named in build_files(codebase):
        if path == "setup.py":
            continue
        found = conduct(program, reachable(program, (path,)), f"installing from source runs {path}")
        severity = found.severity.at_least(Severity.LOW)
        yield Evidence(where=Where(path=path, line=1), excerpt=named, why=found.why, severity=severity)
        yield from _named(codebase, named, found.why, severity)
        yield from serious(found)
        yield from _leading(program, path, [*serious(found)])
    yield from _native_builds.look(codebase)


def _leading(program: Program, path: str, deeds: list[Evidence]) -> Iterator[Evidence]:
    """Yield the calls in the file at *path*, which a build runs, that lead to one of *deeds*.

    A deed in the file itself speaks for itself: only where the build enters the file is told of it.
    """
    places = {(each.where.path, each.where.line): each for each in deeds}
    elsewhere = {place: each for place, each in places.items() if place[0] != path}
    index = program.index(path) if places else None
    told = {line for where, line in places if where == path}
    calls = [State(index, call.node) for call in index.calls[:_MOST_CALLS]] if index is not None else []
    if index is not None and len(index.calls) > _MOST_CALLS:
        program.unfollowed(path)
    for state in calls:
        deed = _led_to(program, state, places if _is_entered(state) else elsewhere)
        if deed is not None and state.line not in told:
            told.add(state.line)
            why = f"installing from source runs this, which leads to {deed.where.path}:{deed.where.line}"
            yield evidence_at(state, why=f"{why}: {deed.why}", severity=deed.severity)


def _is_entered(state: State) -> bool:
    """Whether a build comes to *state* by itself: in a function that it calls, or outside all functions."""
    function = state.index.enclosing(state.node.start_byte)
    return function is None or function.name in douane_signatures.table(_DATA)["python"]["entered"]


def _named(codebase: Codebase, setting: str, why: str, severity: Severity) -> Iterator[Evidence]:
    """Yield the line of the settings that has a build run the file that *setting* names, if it is bad."""
    if severity.rank < Severity.MEDIUM.rank:
        return
    key, _, value = setting.partition(": ")
    given = re.compile(rf"\s*[\"']?{re.escape(key.rpartition('.')[2])}[\"']?\s*=.*{re.escape(value)}")
    for path in ("pyproject.toml", "setup.cfg"):
        lines = (codebase.tree.get(path) or b"")[:MAX_TEXT].decode("utf-8", "replace").splitlines()
        at = next((number for number, line in enumerate(lines, 1) if given.match(line)), None)
        if at is None:
            at = next((number for number, line in enumerate(lines, 1) if value in line and "=" in line), None)
        if at is None:
            headers = (re.escape(each).replace("\\*", r"[^].]+") for each in (key, key.rpartition(".")[0]))
            header = re.compile(rf"\s*\[({'|'.join(headers)})\]\s*")
            at = next((number for number, line in enumerate(lines, 1) if header.fullmatch(line)), None)
        if at is not None:
            yield Evidence(
                where=Where(path=path, line=at), excerpt=lines[at - 1].strip(), why=why, severity=severity
            )
            return


def serious(found: Conduct) -> Iterator[Evidence]:
    """Yield the places of *found* that are worth a look by themselves."""
    for place in found.places:
        if (place.severity or Severity.MEDIUM).rank >= Severity.MEDIUM.rank:
            yield place


def _setup_script(codebase: Codebase, program: Program, starting: list[Evidence]) -> Iterator[Evidence]:
    """Yield what setup.py does beyond describing; *starting* are files that it has Python run."""
    subject = "installing from source runs setup.py"
    paths = reachable(program, ("setup.py", *beside_setup(program)))
    place, replaced = _replaced_commands(program)
    put = [Conduct(severity=Severity.HIGH, why=each.why) for each in starting if replaced]
    found = worst([conduct(program, paths, subject), *_made(codebase, program, subject), *put])
    why = found.why
    if replaced:
        why += f"; it replaces the command {', '.join(replaced)}"
    if place is not None and (replaced or found.severity.rank > Severity.INFO.rank):
        least = Severity.MEDIUM if _UNTOLD in replaced else Severity.LOW
        severity = found.severity.at_least(least)
        yield evidence_at(place, why=why, severity=severity)
    line = None if place is None else place.line
    for each in (*serious(found), *starting):
        if each.where != Where(path="setup.py", line=line):
            yield each
    if replaced and place is not None:
        yield from _acting(program, place, [*serious(found), *starting])


def _acting(program: Program, table: State, deeds: list[Evidence]) -> Iterator[Evidence]:
    """Yield the calls in the classes of the command *table* that lead to one of *deeds*."""
    places = {(each.where.path, each.where.line): each for each in deeds}
    told = set(places)
    for name, value in _commands(program, table):
        for leaf in program.leaves(value):
            for call in calls_in(leaf.index, leaf.node) if leaf.node.type in CLASSES else ():
                state = State(leaf.index, call.node)
                deed = _led_to(program, state, places)
                if deed is not None and (state.index.path, state.line) not in told:
                    told.add((state.index.path, state.line))
                    why = f"installing from source runs this as {name}, which leads to {deed.where.path}:"
                    why += f"{deed.where.line}: {deed.why}"
                    yield evidence_at(state, why=why, severity=deed.severity)


def _led_to(
    program: Program, state: State, places: Mapping[tuple[str | None, int | None], Evidence]
) -> Evidence | None:
    """Return which of the deeds at *places* the call at *state* leads to, if it does."""
    for index, function in program.functions_called(state)[:4]:
        for each in reached(program, Region(index, function.node, (function,))):
            deed = places.get((each.state.index.path, each.state.line))
            if deed is not None:
                return deed
    return None


def _commands(program: Program, table: State) -> Iterator[tuple[str, State]]:
    """Yield the commands of the `cmdclass` at *table* by name, with what is to run for them."""
    for leaf in program.leaves(table):
        if leaf.node.type == "dictionary":
            for pair in parts(leaf.node):
                key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
                if key is not None and value is not None:
                    yield leaf.index.text(key).strip("'\""), leaf.at(value)
        call = program.call(leaf)
        if call is not None and call.name == "dict":
            yield from ((name, leaf.at(value)) for name, value in call.keywords.items())


def _start_file(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the line of setup.py that installs a file which every start of Python runs."""
    text = codebase.tree["setup.py"][:MAX_TEXT].decode("utf-8", "replace")
    for number, line in enumerate(text.splitlines(), 1):
        if _INSTALLS_START.search(line):
            yield Evidence(
                where=Where(path="setup.py", line=number),
                excerpt=line.strip(),
                why="installing from source puts a file in place that every start of Python runs",
                severity=Severity.HIGH,
            )


def beside_setup(program: Program) -> tuple[str, ...]:
    """Return the files that setup.py imports from folders which it adds to the path itself."""
    index = program.index("setup.py")
    if index is None or b"sys.path" not in program.source("setup.py"):
        return ()
    names = {origin.partition(".")[0] for origin, _ in index.imported() if not origin.startswith(".")}
    found = [path for path in program.paths if path.rpartition("/")[2].removesuffix(".py") in names]
    return tuple(path for path in found if path.count("/") <= 2)


def _made(codebase: Codebase, program: Program, subject: str) -> Iterator[Conduct]:
    """Yield what the build files and scripts do that setup.py has run."""
    starts = catalogue("code/execution.toml", "start")
    if next(starts.calls(program, reachable(program, ("setup.py",))), None) is None:
        return
    from douane.detectors._command_lines import command_lines

    for path in reachable(program, ("setup.py",)):
        for _, call in starts.calls(program, (path,)):
            for line in command_lines(program, call):
                yield from _command(codebase, posixpath.dirname(path), line, subject)


def _command(codebase: Codebase, folder: str, line: str, subject: str) -> Iterator[Conduct]:
    from douane.detectors._hooks import started_by

    scripts = [each for each in started_by(codebase, line, folder) if each in codebase.tree.files]
    yield from files(codebase, scripts, f"{subject}, which runs {{}}")
    words = {posixpath.basename(word) for word in line.split()[:8]}
    for builder, names in _BUILDERS.items():
        for name in names if builder.decode() in words else ():
            path = posixpath.join(folder, name)
            data = codebase.tree.get(path)
            if data is not None:
                text = data[:MAX_TEXT].decode("utf-8", "replace")
                yield shell(path, text, f"{subject}, which runs {path}")


def _replaced_commands(program: Program) -> tuple[State | None, list[str]]:
    """Return the place of interest in setup.py, and the installation commands that it replaces."""
    wanted = frozenset(douane_signatures.table(_DATA)["python"]["install_commands"])
    place: State | None = None
    for state in program.calls(("setup.py",), frozenset({"setup"})):
        call = program.call(state)
        place = place or state
        given = call.keywords.get("cmdclass") if call is not None else None
        if given is None:
            continue
        names = [name for name, _ in _commands(program, state.at(given))]
        else_untold = [] if names else [_UNTOLD]
        return state.at(given), sorted(wanted & set(names)) or else_untold
    return place or _first_call(program), []


def _first_call(program: Program) -> State | None:
    starts = catalogue("code/execution.toml", "start", "evaluate")
    return next((state for _, state in starts.calls(program, ("setup.py",))), None)
