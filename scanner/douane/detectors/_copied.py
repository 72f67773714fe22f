"""Credentials that a package copies first, and reads from the copy: ``copy2(cookies, box / name)``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import callees, catalogue
from douane.detectors._command_lines import command_lines, word_lists
from douane.detectors._credentials import ENVIRONMENT_FILE
from douane.detectors._environment import fills_environment
from douane.detectors._flow import HOLE
from douane.detectors._flow.shapes import elements
from douane.detectors._known_credentials import may_read
from douane.detectors._taken_by_commands import left

if TYPE_CHECKING:
    from douane.detectors._credentials import Credential, CredentialReads
    from douane.detectors._flow import Program, State

_DATA = "code/credentials.toml"
_EXECUTION = "code/execution.toml"
_PACKS = "make_archive"
_MOST = 60  # copies of one package
_SMALL = 64 * 1024  # bytes of source beyond which only files are looked at that mention a credential
_MOST_GIVEN = 3  # things that a command is started with
_MOST_WORDS = 12  # of one of them
_NAMES_FILE = re.compile(r"[./][\w*-]{2,60}$")
_SHORTEST = 6  # characters of a folder that tell it from others


@dataclass(frozen=True, slots=True)
class Copy:
    """A credential, the call that copies it, and where the copy lies: in folders made for it, at paths."""

    credential: Credential
    at: State
    made: frozenset[tuple[str, int]]
    texts: tuple[str, ...]


class Copies:
    """Tells reads of what the package copied of somebody's credentials."""

    def __init__(self, program: Program, reads: CredentialReads) -> None:
        self._program = program
        self._reads = reads
        table = douane_signatures.table(_DATA)["copying"]
        self._makers = frozenset(table["makers"])
        self._names = frozenset(table["names"])
        self._shared = frozenset(table["shared"])
        self._endings = tuple(table["endings"])
        self._pattern = re.compile(douane_signatures.table(_EXECUTION)["files"]["reads"])
        read_names = douane_signatures.table(_EXECUTION)["files"]["read_names"]
        self._asked = frozenset((*read_names, *catalogue(_DATA, "reader").names))
        self._tracer = program.tracer(self._maker)
        self._written = program.tracer(self._of_file)

    @cached_property
    def _copies(self) -> tuple[Copy, ...]:
        return tuple(islice(self._found(), _MOST))

    def _found(self) -> Iterator[Copy]:
        program = self._program
        small = program.size <= _SMALL
        paths = (
            program.paths if small else tuple(each for each in program.paths if may_read(program, (each,)))
        )
        for state in program.calls(paths, self._names):
            credential = self._reads.at(state)
            call = program.call(state)
            packs = call is not None and call.name == _PACKS
            where = program.argument(state, 0 if packs else 1, "dst", "dest", "base_name")
            if credential is not None and credential.what and where is not None:
                yield from self._copy(credential, state, where, self._endings if packs else ())
        for entry, state in catalogue(_EXECUTION, "store").calls(program, paths):
            call = self._program.call(state)
            receives = entry.facts["position"] == "receiver"
            if call is None or not isinstance(entry.facts["data"], int) or entry.facts.get("fetches"):
                continue
            where = state.at(call.receiver) if receives and call.receiver is not None else None
            where = self._program.argument(state, entry.facts["position"]) if not receives else where
            data = self._program.argument(state, entry.facts["data"])
            for trace in self._written.trace(data)[:1] if data is not None and where is not None else ():
                credential = self._reads.at(trace.at)
                if credential is not None and where is not None:
                    yield from self._copy(credential, trace.at, where)

        yield from self._left_by_commands(paths)

    def _left_by_commands(self, paths: tuple[str, ...]) -> Iterator[Copy]:
        """Yield what a command takes and leaves in a file: ``scrot shot.png``, ``tar -cf all.tar ~/.ssh``."""
        for _, state in catalogue(_EXECUTION, "start").calls(self._program, paths):
            credential = self._reads.at(state)
            if credential is not None and credential.kind == "file":
                lines = command_lines(self._program, state)
                texts = tuple(text for line in lines for text in left(line) if _is_named(text))
                yield Copy(credential, state, frozenset(), tuple(dict.fromkeys(texts)))
            if credential is None or credential.kind != "record":
                continue
            given = [state.at(node) for node in self._program.nodes(state)[:_MOST_GIVEN]]
            for each in [word for words in word_lists(self._program, given) for word in words]:
                for word in (elements(self._program, each) or [each])[:_MOST_WORDS]:
                    named = any(_NAMES_FILE.search(text) for text in self._program.shapes(word))
                    for copy in self._copy(credential, state, word):
                        yield copy if named else Copy(credential, state, copy.made, ())

    def _copy(
        self, credential: Credential, at: State, where: State, endings: tuple[str, ...] = ()
    ) -> Iterator[Copy]:
        made = self._made(where) | ({at.key[:2]} if endings else set())
        texts = tuple(text for text in self._program.shapes(where) if _is_told(text))
        texts += tuple(f"{text}{ending}" for text in texts for ending in endings)
        if made or texts:
            yield Copy(credential, at, made, texts)

    def _of_file(self, state: State) -> str | None:
        credential = self._reads.at(state)
        if credential is None:
            return None
        own = credential.owner == ENVIRONMENT_FILE and fills_environment(state)
        return credential.what if credential.kind == "file" and not own else ""

    def read(self, state: State) -> Copy | None:
        """Return the copy of a credential that *state* reads."""
        program = self._program
        call = program.call(state)
        if call is None or not program.may_call(state, self._asked) or not self._copies:
            return None
        names = callees(program, state)
        reader = catalogue(_DATA, "reader").match(program, names)
        if reader is None and not any(self._pattern.fullmatch(name) for name in names):
            return None
        where = state.at(call.receiver) if call.receiver is not None and not call.arguments else None
        if where is None and call.receiver is not None and call.name.startswith("read_"):
            where = state.at(call.receiver)
        where = where or program.argument(state, 0, "file", "path")
        return self.of(where) if where is not None else None

    def of(self, where: State) -> Copy | None:
        """Return the copy that lies at *where*."""
        made = self._made(where)
        texts = self._program.shapes(where)
        for copy in self._copies:
            folders = (self._folder(each) for each in copy.texts)
            named = any(text.startswith(folder) for folder in folders if folder for text in texts)
            if named or not made.isdisjoint(copy.made) or any(text in copy.texts for text in texts):
                return copy
        return None

    def at_path(self, paths: tuple[str, ...]) -> Copy | None:
        """Return the copy that lies at one of *paths*."""
        wanted = frozenset(paths)
        if not wanted or not self._copies:
            return None
        return next((copy for copy in self._copies if not wanted.isdisjoint(copy.texts)), None)

    def _made(self, where: State) -> frozenset[tuple[str, int]]:
        """Return what *where* is made of: folders that are made for it, what puts its path together."""
        paths = (leaf for leaf in self._program.leaves(where) if self._program.call(leaf) is not None)
        made = (trace.at for trace in self._tracer.trace(where))
        return frozenset(each.key[:2] for each in (*paths, *made))

    def _folder(self, text: str) -> str:
        """Return the folder of the copy at *text*, if it is one that nothing else lies in."""
        folder = text.partition(HOLE)[0].rpartition("/")[0]
        return f"{folder}/" if folder not in self._shared and len(folder) >= _SHORTEST else ""

    def _maker(self, state: State) -> str | None:
        call = self._program.call(state)
        return "folder" if call is not None and call.name in self._makers else None


def _is_named(text: str) -> bool:
    """Whether *text* is a path whose end tells it from others, in whatever folder it lies."""
    return HOLE not in text.lstrip(HOLE) and len(text.rpartition("/")[2]) >= _SHORTEST


def _is_told(text: str) -> bool:
    return not text.startswith(HOLE) and len(text.partition(HOLE)[0]) >= _SHORTEST
