"""What an archive contains is written where the archive says.

**What.** An archive that a parameter of a tool or a part of an HTTP request provides is unpacked so that
the names in it decide where files are written: `tarfile.extractall` without a filter,
`shutil.unpack_archive`, or a name of a member that is joined to a folder and written to without a check.
Where it comes from another machine, or from where cannot be told, this weighs less; so it does where a tool
names an archive that lies on the machine. So is a file that is called as an attachment of a mail.

**Why.** `../../.bashrc` is a name that an archive or a mail can contain, and whoever makes it chooses that.

**Example.** `tarfile.open(archive).extractall(folder)`

**Left alone.** `extractall(filter="data")`; `zipfile`, and libraries for JavaScript that refuse such names
by themselves (`tar`, `unzipper.Extract`, `extract-zip`, `yauzl`, `adm-zip` unpacking everything); members
whose resolved path is compared with the folder; plain names; archives that the package brings with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors import _sources as sources
from douane.detectors._archives import own_place
from douane.detectors._catalogue import Entry, catalogue
from douane.detectors._confining import Paths
from douane.detectors._entering import SMALL, files, table_words
from douane.detectors._flow import program_of
from douane.detectors._handlers import is_vendored
from douane.detectors._inputs import REQUEST, Inputs
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._surely import comes_surely
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

_DATA = "code/running.toml"
_WRITTEN = "written"
_ARCHIVE = "an archive"
# What an archive is opened by: what is handed to it is what is unpacked.
_OPENING = frozenset(
    {"open", "TarFile", "ZipFile", "BytesIO", "file", "read", "save", "fileobj", "Readable", "pipe"}
)
_WRITES = re.compile(r"[rbt]*[wax+]")


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the places where an archive decides where files are written."""
    program = program_of(codebase)
    _, modules = table_words(_DATA, "member_files")
    unpacking, access = catalogue(_DATA, "unpack"), catalogue("code/paths.toml", "access")
    wanted = files(program, unpacking.words | access.words, frozenset())
    archives = frozenset(path for path in wanted if not modules.isdisjoint(program.imports(path)))
    if not archives:
        return
    judge = _Judge(program)
    for _, call in unpacking.calls(program, tuple(sorted(archives))):
        if not is_vendored(call.index.path):
            yield from judge.unpacked(call)
    for entry, call in access.calls(program, wanted if program.size <= SMALL else tuple(sorted(archives))):
        if not is_vendored(call.index.path) and entry.facts["does"] not in ("read", "sent", "deleted"):
            yield from judge.written(entry, call)


class _Judge:
    def __init__(self, program: Program) -> None:
        self._program = program
        self._inputs = Inputs(program, "harmless")
        self._foreign = program.tracer(self._origin)
        self._paths = Paths(program, self._is_member)
        self._members = program.tracer(self._is_member)
        self._checked = program.tracer(self._unchecked_member)
        self._own = program.tracer(own_place)
        self._archives = Paths(program, self._origin)

    def unpacked(self, call: State) -> Iterator[Evidence]:
        """Yield evidence if the call at *call* unpacks a foreign archive whole, without a filter."""
        made = self._program.call(call)
        if made is None or _is_filtered(call):
            return
        archive = call.at(made.receiver) if made.name.startswith("extract") and made.receiver else None
        if made.name == "unpack_archive" and made.arguments:
            archive = call.at(made.arguments[0])
        members = self._program.argument(call, 1, "members") if made.name == "extractall" else None
        if archive is None or (members is not None and self._program.functions_called(members)):
            return
        if self._archives.harmless(archive):
            return
        yield from self._evidence(call, archive, "an archive is unpacked as the names in it say")

    def written(self, entry: Entry, call: State) -> Iterator[Evidence]:
        """Yield evidence if the file that *call* writes is named by a member of a foreign archive."""
        if entry.facts["does"] != _WRITTEN and not self._opens_to_write(call):
            return
        for target in entry.facts["targets"]:
            made = self._program.call(call)
            if target == "receiver":
                given = call.at(made.receiver) if made is not None and made.receiver is not None else None
            else:
                given = self._program.argument(call, int(target), "file", "path")
            if given is None or not self._members.trace(given):
                continue
            found = self._checked.trace(given)
            if found:
                why = f"a name in {found[0].what} decides which file is written"
                yield from self._evidence(call, found[0].at, why)
                return

    def _evidence(self, call: State, archive: State, why: str) -> Iterator[Evidence]:
        found = self._foreign.trace(archive)
        severity, confidence = Severity.HIGH, Confidence.MEDIUM
        if found:
            at = found[0].at
            why += (
                f"; the archive is {found[0].what}, or named by it, which enters at {at.index.path}:{at.line}"
            )
        elif self._own.trace(archive):
            return
        if not found or found[0].what == sources.REMOTE:
            severity, confidence = Severity.MEDIUM, Confidence.LOW
        elif found[0].what != REQUEST or not comes_surely(
            self._program, found[0], self._foreign.way(found[0].at), _OPENING
        ):
            severity = Severity.MEDIUM  # a tool names a file of this machine, or it is only guessed
        if is_aside(call.index.path):
            severity = Severity.LOW
        yield evidence_at(call, why=why, severity=severity, confidence=confidence)

    def _origin(self, state: State) -> str | None:
        what = self._inputs.unchecked(state)
        if what is not None:
            return what
        call = self._program.call(state)
        return sources.REMOTE if call is not None and sources.remote(self._program, state) else None

    def _is_member(self, state: State) -> str | None:
        call = self._program.call(state)
        if call is None:
            return None
        entry = catalogue(_DATA, "member").is_call(self._program, state)
        off = entry.facts.get("switched_off") if entry is not None else None
        refused = off is not None and not re.search(off.encode(), state.index.module.source)
        return str(entry.facts.get("of", _ARCHIVE)) if entry is not None and not refused else None

    def _unchecked_member(self, state: State) -> str | None:
        if self._paths.harmless(state) or self._is_block(state):
            return ""
        return self._is_member(state)

    def _is_block(self, state: State) -> bool:
        """Whether *state* is a block of what a member holds: ``source.read(SIZE)`` gives no name."""
        call = self._program.call(state)
        return call is not None and call.name == "read" and call.receiver is not None and bool(call.arguments)

    def _opens_to_write(self, call: State) -> bool:
        made = self._program.call(call)
        if made is None:
            return False
        if made.name in ("write_bytes", "write_text", "copyfile", "copy", "copy2", "rename", "symlink"):
            return True
        if made.name not in ("open", "openSync"):
            return False
        mode = self._program.argument(
            call, 0 if made.receiver is not None and not made.arguments[1:] else 1, "mode"
        )
        texts = self._program.shapes(mode) if mode is not None else ()
        return any(_WRITES.match(text) for text in texts)


def _is_filtered(call: State) -> bool:
    """Whether a filter is named that refuses members outside the folder."""
    found = re.search(r"filter\s*=\s*([^,)\n]+)", call.text[:1000])
    return found is not None and "fully_trusted" not in found[1]


RULE = Rule(
    id="zip-slip",
    summary="what an archive contains is written where the archive says",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy='Unpack with filter="data", or compare the resolved path of each member with the folder first.',
    taxonomy=("MCP05:2025", "SAFE-T1105", "AML.T0049"),
    exposed=True,
    code=look,
)
