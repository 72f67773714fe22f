"""The user's files, databases or history are destroyed without anybody having named them.

**What.** The package deletes, with everything in it, a place that is fixed in its code: the home directory or
the documents in it, the disk, a system folder, a mounted disk, the working directory, backups, `.git`; it
walks through such a place and deletes, overwrites or encrypts what it finds; it runs a command that formats a
disk, deletes backups or multiplies itself without end; it overwrites a file where it lies with as many zeros
or random bytes as the file has, and nothing says that it does so; it encrypts with a random key that goes
nowhere else; it drops whole databases, or empties every table that the database lists, by statements or
through a library that maps tables (SQLAlchemy, Django, Sequelize, Mongoose, Knex). In a server also, where
nothing around it tells of it: commits that are thrown away, or overwritten by a forced push; objects of a
store, or mails, that are taken away as they are found. Paths, command lines and statements are followed
through variables, functions and files of the package.

**Why.** What is gone is gone, and a tool that was to tidy up has no business with all of it. A walk that
encrypts what it finds and removes the originals is how ransom is extorted.

**Example.** `shutil.rmtree(Path.home(), ignore_errors=True)`

**Reported with less weight.** What a person asks for by name, or a question before it; functions that
nothing in the package calls; statements in functions that say in their name that they drop, reset or
clear.

**Left alone.** A place that the caller of a tool names; temporary folders, caches, build folders and
other places inside the home or working directory; the oldest of the files that the same function puts
into that folder; rows and tables of the package's own database; encryption of the files that the caller
names, and of those in the folder of its own data, which is called as the package is; a tool for wiping files;
files that the package keeps for a moment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _marked
from douane.detectors._catalogue import encoded
from douane.detectors._changes import LARGE, Change, changes, changes_in
from douane.detectors._emptied import emptied
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._flow.index import ELEMENT, FUNCTIONS
from douane.detectors._lost_keys import LOST, has_lost_key
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import is_explained
from douane.detectors._ransom import encrypted, walked, wipes
from douane.detectors._rotated import is_chosen, is_rotated
from douane.detectors._whole_databases import whole
from douane.detectors._wiped import OVERWRITES, Wipe, is_said, wiped
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_DATA = "code/destruction.toml"
_SMALL = 64 * 1024
_ORIGINALS = re.compile(r"\b(unlink|unlinkSync|remove|rename|renameSync|replace|rm|rmSync)\s*\(")


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield what destroys more than anybody asked for."""
    program = program_of(codebase)
    needles = re.compile("|".join(douane_signatures.table(_DATA)["needles"]).encode())
    if program.size > _SMALL and not any(program.holds(path, needles) for path in program.paths):
        return
    seen: set[tuple[str, int]] = set()
    for change, root in encrypted(codebase) if program.size <= LARGE else ():
        seen.add((change.at.index.path, change.at.line))
        yield _ransom(codebase, change, root)
    for change in _deleting(program):
        place = (change.at.index.path, change.at.line)
        what = destroyed(program, change) if place not in seen else None
        if what is not None:
            seen.add(place)
            chosen = what.startswith("walks") and is_chosen(change.at)
            severity = Severity.HIGH if _table("walked")["what"] in what else Severity.CRITICAL
            severity = Severity.MEDIUM if chosen and "overwrites" not in what else severity
            severity = Severity.MEDIUM if _is_of_clone(program, change, what) else severity
            severity = Severity.LOW if _is_its_business(codebase, what) else severity
            yield _evidence(codebase, change.at, what, severity)
    for wipe in wiped(program) if _marked.is_server(program) else ():
        place = (wipe.at.index.path, wipe.at.line)
        if wipe.what == OVERWRITES and place not in seen and not _is_asked_for(codebase, wipe):
            seen.add(place)
            yield _evidence(codebase, wipe.at, wipe.what, Severity.HIGH)
    for evidence in _marked.look(codebase, _DATA, ("command",)):
        if (evidence.where.path, evidence.where.line) not in seen:
            yield evidence
    for call, what, severity in _unsaid(program):
        if (call.index.path, call.line) not in seen:
            yield _evidence(codebase, call, what, severity)
    for call, what, severity in whole(program):
        yield _evidence(codebase, call, what, severity)
    yield from _floods(codebase)


def _unsaid(program: Program) -> Iterator[tuple[State, str, Severity]]:
    """Yield what a server takes away elsewhere, and writes that nobody can read again."""
    for call, what, severity in emptied(program):
        yield call, f"{what}, and nothing says so", severity
    for change in changes(program) if _marked.is_server(program) else ():
        if has_lost_key(program, change):
            yield change.at, f"encrypts what it writes {LOST}", Severity.HIGH


def _is_asked_for(codebase: Codebase, wipe: Wipe) -> bool:
    """Whether *wipe* is what the functions around it, or the package, say that they are for."""
    table = _table("in_place")
    return is_explained(codebase, tuple(table["purpose"])) or is_said(
        program_of(codebase), wipe, table["said"]
    )


def _deleting(program: Program) -> Iterator[Change]:
    """Yield the changes that can take away a place as a whole: in a large package, where a file names one."""
    if program.size <= LARGE:
        yield from changes(program)
        return
    wholes = re.compile(_table("recursive")["needle"].encode())
    for path in program.paths:
        if program.holds(path, wholes):
            yield from changes_in(program, path, ("delete",))


def _table(name: str) -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)[name]
    return found


def _place(texts: tuple[str, ...]) -> str | None:
    """Return what lies at one of *texts*, if it must not be destroyed as a whole."""
    for text in texts:
        for kind in douane_signatures.table(_DATA)["place"]:
            if re.fullmatch(kind["pattern"], text):
                return f"{kind['what']} ({text.replace(HOLE, '…')[:60]})"
    return None


def _is_its_business(codebase: Codebase, what: str) -> bool:
    """Whether *what* is destroyed at a place of the caller's, and what the package says that it is for."""
    return any(
        f"{kind['what']} (…" in what and is_explained(codebase, tuple(kind["purpose"]))
        for kind in douane_signatures.table(_DATA)["place"]
        if "purpose" in kind
    )


def _is_of_clone(program: Program, change: Change, what: str) -> bool:
    """Whether *what* is the history in a folder beside it, and the same file fetches a repository."""
    table = _table("cloned")
    of_folder = re.match(table["pattern"], what) is not None
    return of_folder and program.holds(change.at.index.path, re.compile(table["needle"].encode()))


def destroyed(program: Program, change: Change) -> str | None:
    """Return what *change* destroys that must not be destroyed as a whole; None if it does not."""
    return program.once(("destroyed", change), partial(_destroyed, program, change))


def _destroyed(program: Program, change: Change) -> str | None:
    if change.kind == "run":
        return next((what for line in change.texts for what in _line(line)), None)
    if change.kind == "delete" and _is_recursive(program, change.at):
        place = _place(change.texts)
        if place is not None:
            return f"deletes {place}, with everything in it"
    empties = change.kind == "write" and any("truncate" in name for name in program.callee(change.at))
    verb = "empties" if empties else "deletes" if change.kind == "delete" else wipes(program, change)
    if change.target is None or not verb:
        return None
    roots = walked(program, change) if HOLE in "".join(change.texts) else ()
    place = _place(roots) or (_own_folder(roots) if verb != "deletes" else None)
    if place is None or is_rotated(program, change):
        return None
    return f"walks through {place} and {verb} what it finds"


def _own_folder(roots: tuple[str, ...]) -> str | None:
    """Return the folder of the user among *roots*, which is fixed, and whose files are not to be emptied."""
    kind = _table("walked")
    return next(
        (f"{kind['what']} ({root[:60]})" for root in roots if re.fullmatch(kind["pattern"], root)), None
    )


def _line(line: str) -> Iterator[str]:
    for match in re.finditer(_table("recursive")["line"], line):
        rest = match[match.lastindex or 1]
        for word in (each.strip("\"'") for each in rest.split()):
            place = _place((word,)) if word and not word.startswith("-") else None
            if place is not None:
                yield f"runs a command that deletes {place}, with everything in it"


def _is_recursive(program: Program, call: State) -> bool:
    made = program.call(call)
    if made is None:
        return False
    names = program.callee(call)
    table = _table("recursive")
    if any(re.fullmatch(table["whole"], name) for name in names):
        return True
    if not any(re.fullmatch(table["callees"], name) for name in names):
        return False
    options = [call.at(argument, ("recursive",)) for argument in made.arguments[1:]]
    spread = [each.named_children[:1] for each in made.arguments[:1] if each.type == "spread_element"]
    options += [call.at(each, (ELEMENT, "recursive")) for inner in spread for each in inner]
    leaves = (leaf for each in options for leaf in program.leaves(each))
    return any(not leaf.steps and leaf.node.type == "true" for leaf in leaves)


def _ransom(codebase: Codebase, change: Change, root: str) -> Evidence:
    function = change.at.index.enclosing(change.at.node.start_byte)
    text = change.at.index.text(function.node)[:20_000] if function is not None else ""
    asked = root in (HOLE, "a folder")
    taken = bool(_ORIGINALS.search(text))
    what = f"walks through {'a folder' if asked else root}, encrypts what it finds"
    what += " and removes the originals" if taken else " and writes it back"
    lost = has_lost_key(program_of(codebase), change)
    what += f", {LOST}" if lost else ""
    severity = Severity.CRITICAL if lost or not asked else Severity.MEDIUM
    return _evidence(codebase, change.at, what, severity)


def _evidence(codebase: Codebase, at: State, what: str, severity: Severity) -> Evidence:
    when = occasion(program_of(codebase), at, codebase)
    if is_aside(at.index.path):
        severity = Severity.LOW
    elif when is Occasion.OFFERED:
        severity, what = Severity.LOW, f"{what}, where a person asks for it by name"
    elif when is Occasion.UNKNOWN:
        serves = _marked.is_server(program_of(codebase))
        severity = severity.at_most(Severity.MEDIUM if serves else Severity.LOW)
    elif severity.rank > Severity.MEDIUM.rank and re.search(_table("trash")["line"], at.text[:200]):
        severity = Severity.MEDIUM  # where the user finds it again
    return evidence_at(at, why=what, severity=severity)


# --- processes -------------------------------------------------------------------------------------------


def _floods(codebase: Codebase) -> Iterator[Evidence]:
    """Yield what starts processes, or writes data, without end."""
    program = program_of(codebase)
    table = _table("flood")
    loop = re.compile("|".join(table[name] for name in ("endless", "great")).replace("^", "").encode())
    able = frozenset(table["modules"])
    named = (path for path in program.mentioning(encoded(table["names"])) if program.may_reach(path, able))
    looping = program.holding(loop, named)
    for index in program.indexes(looping):
        for name in table["names"]:
            for made in index.calls_by_name.get(name, ()):
                call = State(index, made.node)
                if not _is_repeated(call, without=False):
                    continue
                starts = any(re.fullmatch(table["starts"], callee) for callee in program.callee(call))
                writes = not starts and bool(re.search(table["block"], call.text[:300]))
                if (starts or writes) and _is_repeated(call, without=starts):
                    what = "starts processes" if starts else "writes blocks of data"
                    yield _evidence(codebase, call, f"{what} in a loop without a sensible end", Severity.HIGH)


def _is_repeated(call: State, *, without: bool) -> bool:
    """Whether *call* stands in a loop without end, or of a great fixed number; *without* waiting in it."""
    table = _table("flood")
    here = call.node.parent
    while here is not None and here.type not in FUNCTIONS:
        if here.type in ("while_statement", "for_statement"):
            text = call.index.text(here)[:4000]
            head = text.partition("\n")[0]
            if re.search(table["endless"], head) or re.search(table["great"], head):
                return not (without and re.search(table["waiting"], text))
        here = here.parent
    return False


RULE = Rule(
    id="destruction",
    summary="files, databases or history are destroyed without anybody having named them",
    severity=Severity.CRITICAL,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Do not install this package; if it ran, restore from a copy that it could not reach.",
    taxonomy=("MCP05:2025", "SAFE-T2101", "AML.T0101"),
    code=look,
)
