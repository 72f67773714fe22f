"""What a stranger fills in becomes the path of a file, and nothing keeps it inside a folder.

**What.** A parameter of a tool, a part of an HTTP request, or what comes over a socket on which the package
listens in Node.js, that becomes part of the path of a file which
is read, written, copied, deleted, listed or sent, where no check holds that the path stays inside a folder.
A check that can be passed by counts as none: a prefix without a separator (`/srv/data` lets `/srv/data-old`
through), one before the path is joined or decoded, one whose answer is not used, `../` taken out once. A
tool that is handed a whole path and knows no folder to keep it in is reported with less weight: often any
file is what the tool is for. So is a prefix of a path whose dots are resolved: only folders beside it, whose
names go on, pass; any path of a tool where the package says that it is a shell; one below the folder that the
program was started in; one that ends as the code says (`notes/{name}.md`), unless it is written and programs
run what ends so; the path that Hono tells of an address, in which no dots are left, but perhaps a backslash;
what only tells the names in a folder; libraries for pictures, tables and documents; the folder that a tool is
told to save in (`output_dir`); and what did not come all the way by steps that the code spells out.

**Why.** `../../.ssh/id_rsa` is a file name too. A model that reads texts of strangers can be talked into
naming any file that the user can read or write.

**Example.** `fs.readFile(path.join(NOTES, name))`

**Left alone.** Paths that are resolved and then compared with the folder (`startsWith(root + path.sep)`,
`is_relative_to`, `relative_to`, `commonpath`, `path.relative` without `..`); plain names (`basename`,
`secure_filename`, a pattern of letters, a replacement of every separator, what `uuid.UUID` takes);
parameters that are numbers, one of a list, or that their schema restricts; the `pathname` of a `URL`, in
which no dots are left, where it is joined to a folder and not decoded; tables, pictures and documents that
the caller names whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import Entry, catalogue
from douane.detectors._confining import Paths, is_decoded, is_decoded_here, is_decoded_later
from douane.detectors._doubt import NOT_UNDERSTOOD, Doubt
from douane.detectors._entering import files, table_words
from douane.detectors._flow import HOLE, program_of
from douane.detectors._given import is_openly
from douane.detectors._handlers import is_vendored
from douane.detectors._inputs import REQUEST, Inputs, Reaching
from douane.detectors._parsed_paths import is_below, is_of_framework
from douane.detectors._pieces import first_pieces
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import is_explained
from douane.detectors._settings import options
from douane.detectors._surely import GUESSED
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State, Trace
    from douane.syntax import Codebase

_DATA = "code/paths.toml"
# How a path ends of which the code fixes the kind of the file, or all of its name.
_ENDING = re.compile(r"\.[A-Za-z]\w{0,9}$|/[\w.-]{2,60}$")
_READ = frozenset({"read", "sent"})
_WRITTEN = frozenset({"written", "made"})
_LONGEST_CALL = 40  # characters of a call that names a folder
_REPLACING = frozenset({"replace", "replaceAll", "sub", "removeprefix", "lstrip"})
_ONCE = "`..` is taken out of a path here once: what is left of `....//` leads out of the folder"
_DECODED = (
    "a path is decoded here after it was checked: `%2e%2e%2f` passes the check, and leads out of the folder"
)
_PASSED_BY = ": it looks at how the path begins, so that a folder whose name goes on, or `..`, passes"


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the files that strangers can choose."""
    program = program_of(codebase)
    words, modules = table_words(_DATA, "files")
    access = catalogue(_DATA, "access")
    paths = files(program, access.words, frozenset())
    paths = tuple(
        path
        for path in paths
        if not modules.isdisjoint(program.imports(path)) or not words.isdisjoint(program.words(path))
    )
    if not paths:
        return
    shells = tuple(douane_signatures.table(_DATA)["purposes"]["shells"])
    judge = _Judge(program, is_shell=is_explained(codebase, shells))
    seen: set[tuple[str, int]] = set()
    for entry, call in access.calls(program, paths):
        place = (call.index.path, call.line)
        if place in seen or is_vendored(call.index.path):
            continue
        for evidence in judge.judge(entry, call):
            seen.add(place)
            yield evidence
            break
    for (path, line), state in judge.passed_by.items():
        if (path, line) not in seen and not is_vendored(path):
            why = f"this check does not keep a path inside the folder{_PASSED_BY}"
            severity = Severity.MEDIUM if judge.keeps_most_out(state) else Severity.HIGH
            yield evidence_at(state, why=why, severity=Severity.LOW if is_aside(path) else severity)
    for (path, line), (state, weight) in judge.taken_out.items():
        if (path, line) not in seen and not is_vendored(path):
            yield evidence_at(state, why=_ONCE, severity=weight)
    for (path, line), (state, weight) in judge.decoded.items():
        if (path, line) not in seen and (path, line) not in judge.passed_by and not is_vendored(path):
            yield evidence_at(state, why=_DECODED, severity=weight)


class _Judge:
    def __init__(self, program: Program, *, is_shell: bool) -> None:
        """*is_shell*: the package says that its callers run commands. They need no hole to name a file."""
        self._program = program
        self._is_shell = is_shell
        inputs = Inputs(program, "plain_names")
        self._inputs = inputs
        self._reaching = Reaching(program, inputs, Paths(program, inputs.unchecked).harmless)
        self._paths = Paths(program, inputs.unchecked, lenient=True)
        self._lenient = Reaching(program, inputs, self._paths.harmless)
        self._weight = douane_signatures.table(_DATA)["weight"]
        self._dots = re.compile(self._weight["dots"])
        self._harmful = re.compile(self._weight["harmful"])
        self._folder = re.compile(self._weight["folder"])
        self._everywhere = re.compile(self._weight["everywhere"])
        self.passed_by: dict[tuple[str, int], State] = {}  # checks that keep nothing out, by their place
        # Replacements of dots that come back, likewise, and how grave the access behind them is.
        self.taken_out: dict[tuple[str, int], tuple[State, Severity | None]] = {}
        # Where a path is decoded behind a check of it, likewise.
        self.decoded: dict[tuple[str, int], tuple[State, Severity | None]] = {}
        doubt = self._is_checked = Doubt(program).harmless
        self._doubt = Reaching(
            program,
            inputs,
            lambda at: not is_decoded_here(at) and doubt(at) and not is_decoded_later(program, at),
        )

    def judge(self, entry: Entry, call: State) -> Iterator[Evidence]:
        """Yield evidence if the file that *call* acts on is named by a stranger."""
        if _is_confined(self._program, entry, call):
            return
        for given in self._targets(entry, call):
            found = self._found(given) if given is not None else []
            if entry.facts.get("library") and found and given is not None and not self._is_rooted(given):
                continue  # any file that is named whole is what the tool is for
            if given is not None and found:
                evidence = self._evidence(entry, call, given, found)
                way = [*self._reaching.way(found[0].at)]
                for at in filter(self._takes_dots_out, way):
                    self.taken_out.setdefault((at.index.path, at.line), (at, evidence.severity))
                for at in filter(is_decoded, way):
                    if self._is_checked(at):
                        self.decoded.setdefault((at.index.path, at.line), (at, evidence.severity))
                yield evidence

    def _takes_dots_out(self, passed: State) -> bool:
        """Whether *passed* takes ``../`` out of a path once: of ``....//`` it leaves one."""
        made = self._program.call(passed)
        if made is None or made.name not in _REPLACING or not made.arguments:
            return False
        return self._dots.fullmatch(passed.index.text(made.arguments[0], 40)) is not None

    def keeps_most_out(self, checked: State) -> bool:
        """Whether only folders whose names go on pass *checked*, one of those passed by: no dots are left."""
        return self._paths.is_settled(checked)

    def _targets(self, entry: Entry, call: State) -> Iterator[State | None]:
        """Yield the paths that *call* is given: as arguments, as what it is called on, or as options."""
        for target in entry.facts["targets"]:
            yield self._target(call, target)
        yield from options(self._program, call, *entry.facts.get("options", ()))

    def _target(self, call: State, target: int | str) -> State | None:
        made = self._program.call(call)
        if target == "receiver":
            if made is not None and made.name == "read_bytes" and made.arguments:
                return None  # of a stream
            return call.at(made.receiver) if made is not None and made.receiver is not None else None
        return self._program.argument(call, int(target), "path", "file", "src", "dst", "filename")

    def _found(self, given: State) -> list[Trace]:
        """Return what strangers fill in of the path *given*, but what was parsed and lies below a folder."""
        found = self._reaching.trace(given)
        below = [each for each in found if self._is_resolved(each)]
        if not below:
            return found
        if not self._has_folder(given):
            below = []
        self._reaching.trace(given)  # ways are those of the last walk
        return [each for each in found if each not in below or is_of_framework(self._program, each)]

    def _is_resolved(self, found: Trace) -> bool:
        """Whether no dots are left in *found*, by the way of the last trace, and it is joined to a folder."""
        return is_below(self._program, found, self._reaching.way(found.at))

    def _evidence(self, entry: Entry, call: State, given: State, reached: list[Trace]) -> Evidence:
        found = reached[0]
        at = found.at
        why = (
            f"{found.what} names a file that is {entry.facts['does']}; it enters at {at.index.path}:{at.line}"
        )
        severity, confidence = Severity.HIGH, Confidence.MEDIUM
        sure = [*self._reaching.all_surely(reached)]
        resolved = all(map(self._is_resolved, reached))
        before = len(self._paths.begun)
        if not self._lenient.trace(given):
            begun = self._paths.begun[before:] or self._begun_on_the_way(found)
            self.passed_by |= {(at.index.path, at.line): at for at in begun}
            why += "; the check before does not keep it inside the folder"
            if begun and all(map(self.keeps_most_out, begun)):
                severity = Severity.MEDIUM
        elif found.what != REQUEST and self._has_no_root(given):
            severity, confidence = Severity.MEDIUM, Confidence.LOW
            why += "; no folder is known that it has to stay in"
        elif not self._doubt.trace(given):
            severity, confidence = Severity.MEDIUM, Confidence.LOW
            why += NOT_UNDERSTOOD
        if self._is_shell and found.what != REQUEST and severity is Severity.HIGH:
            severity = Severity.MEDIUM
            why += "; the package says that it is a shell, which names any file"
        lighter = self._lighter(entry, call, given) or ("" if sure else GUESSED)
        if not lighter and all(self._is_folder_to_save_in(entry, each) for each in sure):
            lighter = "; a tool is told the folder to save in"
        if not lighter and resolved and self._has_folder(given):
            lighter = (
                "; the framework has resolved the dots in it, so that only a backslash separates folders"
            )
        if lighter and severity is Severity.HIGH:
            severity = Severity.MEDIUM
            why += lighter
        if is_aside(call.index.path):
            severity = Severity.LOW
        return evidence_at(call, why=why, severity=severity, confidence=confidence)

    def _begun_on_the_way(self, found: Trace) -> list[State]:
        """Return the checks that are passed by, told of another access, in files by which *found* came."""
        files = {each.index.path for each in (found.at, *self._reaching.way(found.at))}
        return [each for each in self._paths.begun if each.index.path in files]

    def _lighter(self, entry: Entry, call: State, given: State) -> str:
        """Return what makes the access at *call* weigh less, whatever it is *given*; empty for nothing."""
        made = self._program.call(call)
        if made is not None and made.name in self._weight["listing"]:
            return "; only the names in a folder are told, or one is made"
        if entry.facts.get("library"):
            return "; only tables, pictures or documents are read or made there"
        ends = [text.rpartition(HOLE)[2] for text in self._program.shapes(given)]
        only_read = entry.facts["does"] in _READ
        if all(map(_ENDING.search, ends)) and (only_read or not any(map(self._harmful.search, ends))):
            return "; the code fixes how the name ends"
        return ""

    def _is_folder_to_save_in(self, entry: Entry, found: Trace) -> bool:
        """Whether *found* is a parameter of a tool by which its user says where to put what it makes."""
        writes = entry.facts["does"] in _WRITTEN and found.what != REQUEST
        return writes and is_openly(found, self._folder.search)

    def _is_rooted(self, given: State) -> bool:
        """Whether the path begins with a folder that the code names."""
        before = self._program.shapes(given)[0].split(HOLE)[0]
        return "/" in before or not self._has_no_root(given)

    def _has_folder(self, given: State) -> bool:
        """Whether the path begins with a folder, named or computed, that is not all of the machine."""
        before = self._program.shapes(given)[0].split(HOLE)[0]
        return bool(before.strip("./")) or not self._has_no_root(given)

    def _has_no_root(self, given: State) -> bool:
        """Whether the path begins with what the stranger fills in, or nothing is joined to a folder."""
        for piece, joined in first_pieces(self._program, given):
            if not joined:
                return True
            text = self._program.shapes(piece)[0]
            if text in ("", ".") or text.startswith("./"):
                return True
            if self._everywhere.search(piece.text[-_LONGEST_CALL:]) or self._reaching.trace(piece):
                return True
        return False


def _is_confined(program: Program, entry: Entry, call: State) -> bool:
    """Whether the call itself keeps to a folder that it is given: ``res.sendFile(name, {root})``."""
    option = entry.facts.get("confining")
    made = program.call(call)
    if option is None or made is None:
        return False
    return any(option in call.index.text(node)[:400] for node in made.arguments[1:2])


RULE = Rule(
    id="path-traversal",
    summary="what a stranger fills in names a file, and nothing keeps it inside a folder",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Resolve the path, then compare it with the folder and a separator, before the file is used.",
    taxonomy=("MCP05:2025", "SAFE-T1105", "SAFE-T1606", "AML.T0049"),
    exposed=True,
    code=look,
)
