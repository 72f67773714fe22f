"""All that a store of the user holds: what tools were given before, read again as a whole to go elsewhere."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._changes import LARGE, changes
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.tools import answers_tool
from douane.detectors._passing import given_source
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._changes import Change
    from douane.detectors._flow import Program

ALL_KEPT = "all that the user keeps in a store of this server"
MAX_STORES = 60
"""Files and tables of one package that are known to hold what tools were given."""
_TEXTS = frozenset({"string", "template_string", "concatenated_string"})
_LONGEST = 2_000  # characters of a statement
_LONGEST_CALL = 200  # characters of a call
_CLIMB = 2  # from what names a file to the call that opens it


class AllKept:
    """Recognises reads of whole files and tables into which tools of the package put what they are given."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def source(self, state: State) -> str | None:
        """Return what names *state*, for a walk back, where it is all that such a store holds."""
        if state.node.type in _TEXTS:
            return ALL_KEPT if self._selects(state) else None
        call = self._program.call(state)
        if call is None or not (texts := sources.file_read(self._program, state)):
            return None
        named = call.receiver if call.name.startswith("read_") or not call.arguments else call.arguments[0]
        keys = self._keys(state.at(named)) if named is not None else frozenset()
        known = {text for text in texts if HOLE not in text}
        is_kept = any(keys & other or known & paths for other, paths in self._files)
        return ALL_KEPT if is_kept else None

    @cached_property
    def _files(self) -> list[tuple[frozenset[object], frozenset[str]]]:
        """What names the files that hold what tools were given before: by where it stands, and as texts.

        A file grows: what it held is read and written again, or what comes is appended. What one call keeps
        in the place of what the last one kept, such as who signs in, is no record of them.
        """
        program = self._program
        tracer = program.tracer(given_source(program))
        before = program.tracer(lambda each: "read" if sources.file_read(program, each) else None)
        written = [each for each in changes(program) if each.kind == "write"] if program.size <= LARGE else []
        found: list[tuple[frozenset[object], frozenset[str]]] = []
        for each in written:
            if each.target is None or is_aside(each.at.index.path):
                continue
            content = each.content
            given = tracer.reaches(content) if content is not None else _in_tool(each.at)
            if given and (_appends(each) or (content is not None and before.reaches(content))):
                texts = frozenset(text for text in each.texts if HOLE not in text)
                found.append((self._keys(each.target), texts))
        return program.bounded(found, MAX_STORES, written[-1].at.index.path) if found else []

    def _keys(self, named: State) -> frozenset[object]:
        """Return where that stands which *named*, the name of a file, comes down to."""
        return frozenset((leaf.index.path, leaf.node.id) for leaf in self._program.leaves(named))

    @cached_property
    def _tables(self) -> frozenset[str]:
        """The tables into which statements of the package put something."""
        puts = re.compile(_table()["puts"].encode())
        paths = (path for path in self._program.paths if not is_aside(path))
        found = (match[1] for path in paths for match in puts.finditer(self._program.source(path)))
        return frozenset(name.decode("utf-8", "replace").lower() for name in found)

    def _selects(self, state: State) -> bool:
        """Whether the text at *state* asks a database for all rows of such a table."""
        text = state.text[:_LONGEST].strip("\"'`f \n")
        asked = re.match(_table()["takes"], text)
        if asked is None or re.search(_table()["only"], text):
            return False
        return asked[1].lower() in self._tables


def _appends(change: Change) -> bool:
    """Whether *change* puts something at the end of its file: in the call that names the file."""
    here: Node | None = change.target.node if change.target is not None else None
    for _ in range(_CLIMB):
        here = here.parent if here is not None else None
    texts = [change.at.text[:_LONGEST_CALL]]
    if here is not None and change.target is not None:
        texts.append(change.target.index.text(here, _LONGEST_CALL))
    return any(re.search(_table()["appends"], text) for text in texts)


def _in_tool(opened: State) -> bool:
    """Whether the file that is *opened*, into which something not seen goes, is opened by a tool itself."""
    around = opened.index.enclosing(opened.node.start_byte)
    return around is not None and answers_tool(opened.index, around)


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/copies.toml")["all_kept"]
    return found
