"""Folders of the package in which strangers choose the names of files, and the content with them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from douane.detectors._catalogue import catalogue
from douane.detectors._flow import HOLE
from douane.detectors._pieces import first_pieces
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program, State
    from douane.detectors._inputs import Inputs

_DATA = "code/paths.toml"
_WRITES = re.compile(r"written")
_NEVER = frozenset({"unlink", "rmdir", "chmod", "chmodSync", "chown", "chownSync", "truncate", "touch"})
_OPENING = frozenset({"open", "open_file", "openSync"})
_FOR_WRITING = re.compile(r"""["'`][rwax]?b?[wax+]b?\+?["'`]""")
_READING = frozenset({"read_bytes", "read_text", "open"})
_READING_PATHS = frozenset({"readFile", "readFileSync"})
# What names the files in a folder, and what puts those of an archive into one.
_LISTING = frozenset(
    {"glob", "rglob", "iglob", "iterdir", "scandir", "listdir", "readdir", "readdirSync", "walk"}
)
_UNPACKING = frozenset({"extractall", "extract", "unpack_archive", "extractAllTo", "extractAllToAsync"})
_MODULES = frozenset({"glob", "os", "shutil", "fs", "fsp", "promises"})
_MOST_LEAVES = 12
_LARGEST = 256 * 1024  # bytes of source of a package in which such folders are looked for
_LONGEST = 400  # characters of a call
_LONGEST_FUNCTION = 4_000  # characters of one that writes a file

_Folder = tuple[str, int]  # what the path begins with: the file and the node


class OpenFolders:
    """Tells whether a file lies where strangers can put one of the same name."""

    def __init__(self, program: Program, inputs: Inputs, packing: Iterable[str] = ()) -> None:
        """*packing*: what packs what the code itself keeps; nobody else chose what such a file holds."""
        self._program = program
        self._foreign = program.tracer(inputs.unchecked)
        self._open: dict[_Folder, tuple[State, tuple[str, ...]]] | None = None
        self._filled: dict[_Folder, State] | None = None
        self._packs = re.compile(rf"\b(?:{'|'.join(packing)})\(") if packing else None

    def holding(self, read: State) -> State | None:
        """Return the call that writes files whose names strangers choose where the file at *read* lies.

        *read* is a path, what opens or reads it, or a file that was opened.
        """
        if self._program.size > _LARGEST:
            return None
        for path in self._paths(read):
            names = self._program.shapes(path)
            for folder in self._folders(path):
                call, ends = self._written().get(folder, (None, ()))
                if call is not None and any(name.endswith(end) for name in names for end in ends):
                    return call
            for folder in self._sought(path, names):
                if folder in self._of_strangers():
                    return self._of_strangers()[folder]
        return None

    def _sought(self, path: State, names: tuple[str, ...]) -> Iterator[_Folder]:
        """Yield the folders in which the file *path*, one of *names*, is found by looking there."""
        if any(name.endswith(HOLE) and name != HOLE for name in names):
            yield from self._folders(path)
        for piece, _ in list(first_pieces(self._program, path))[:_MOST_LEAVES]:
            call = self._program.call(piece)
            if call is not None and call.name in _LISTING:
                for folder in self._given(piece, 0):
                    for inner, _ in list(first_pieces(self._program, folder))[:_MOST_LEAVES]:
                        yield inner.index.path, inner.node.id

    def _given(self, call: State, place: int) -> Iterator[State]:
        """Yield the folder that *call* is called on, or given at *place* if that is a module."""
        made = self._program.call(call)
        if made is None:
            return
        on = made.receiver if place == 0 else None
        if on is not None and call.index.text(on, 20).rpartition(".")[2] not in _MODULES:
            yield call.at(on)
        elif len(made.arguments) > place:
            yield call.at(made.arguments[place])

    def _of_strangers(self) -> dict[_Folder, State]:
        """Return what puts there what strangers hand over, whatever it is called there, by the folders."""
        if self._filled is None:
            self._filled = {}
            for call, folder in (*self._unpacking(), *self._keeping()):
                for piece, _ in list(first_pieces(self._program, folder))[:_MOST_LEAVES]:
                    self._filled.setdefault((piece.index.path, piece.node.id), call)
        return self._filled

    def _unpacking(self) -> Iterator[tuple[State, State]]:
        """Yield (call, folder) for what unpacks an archive of strangers."""
        paths = tuple(path for path in self._program.paths if not is_aside(path))
        for call in self._program.calls(paths, _UNPACKING):
            made = self._program.call(call)
            if made is None or made.name not in _UNPACKING:
                continue
            archive = made.arguments[0] if made.name == "unpack_archive" and made.arguments else made.receiver
            folder = self._program.argument(call, int(made.name == "unpack_archive"), "path", "extract_dir")
            if archive is not None and folder is not None and self._foreign.reaches(call.at(archive)):
                yield call, folder

    def _keeping(self) -> Iterator[tuple[State, State]]:
        """Yield (call, path) for what writes what strangers hand over, and not what the code packs itself."""
        for call, path in self._writing():
            around = call.index.enclosing(call.node.start_byte)
            text = call.index.text(around.node, _LONGEST_FUNCTION) if around is not None else ""
            if self._packs is not None and self._packs.search(text):
                continue
            made = self._program.call(call)
            nodes = [*made.arguments, *made.keywords.values()] if made is not None else []
            if any(self._foreign.reaches(each) for each in (path, *map(call.at, nodes))):
                yield call, path

    def _written(self) -> dict[_Folder, tuple[State, tuple[str, ...]]]:
        """Return (call, how names end) by the folders into which files of strangers' names are written."""
        if self._open is None:
            self._open = {}
            for call, path in self._writing():
                if not self._foreign.reaches(path):
                    continue
                ends = tuple(text.rpartition(HOLE)[2] for text in self._program.shapes(path) if HOLE in text)
                for folder in self._folders(path):
                    self._open.setdefault(folder, (call, ends))
        return self._open

    def _writing(self) -> Iterator[tuple[State, State]]:
        """Yield (call, path) for what writes files."""
        paths = tuple(path for path in self._program.paths if not is_aside(path))
        for entry, call in catalogue(_DATA, "access").named_calls(self._program, paths):
            made = self._program.call(call)
            opens = made is not None and made.name in _OPENING and _FOR_WRITING.search(call.text[:_LONGEST])
            if made is None or made.name in _NEVER or not (opens or _WRITES.search(entry.facts["does"])):
                continue
            for target in entry.facts["targets"]:
                node = made.receiver if target == "receiver" else next(iter(made.arguments[target:]), None)
                if node is not None:
                    yield call, call.at(node)

    def _folders(self, path: State) -> Iterator[_Folder]:
        """Yield what *path* begins with, if something is joined to it."""
        for piece, joined in list(first_pieces(self._program, path))[:_MOST_LEAVES]:
            if joined:
                yield piece.index.path, piece.node.id

    def _paths(self, read: State) -> Iterator[State]:
        for leaf in self._program.leaves(read)[:_MOST_LEAVES]:
            call = self._program.call(leaf)
            if call is not None and call.name == "read" and call.receiver is not None and not call.arguments:
                yield from self._paths(leaf.at(call.receiver))  # `open(path).read()`
                continue
            if call is not None and call.name in _READING_PATHS and call.arguments:
                yield leaf.at(call.arguments[0])
            elif call is None or call.name not in _READING or leaf.steps:
                yield leaf
            elif call.receiver is not None and (call.name != "open" or not _is_module(leaf, call.receiver)):
                yield leaf.at(call.receiver)
            elif call.arguments:
                yield leaf.at(call.arguments[0])


def _is_module(state: State, receiver: Node) -> bool:
    """Whether *receiver*, of a call of ``open``, names a module, and not a path."""
    text = state.index.text(receiver, 20)
    return text in ("io", "os", "codecs", "aiofiles", "gzip", "bz2", "lzma", "builtins")
