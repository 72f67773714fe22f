"""The files of one wheel, in memory, as `installer` asks for them: those that its RECORD vouches for."""

from __future__ import annotations

import csv
import io
import posixpath
import re
from collections.abc import Iterator
from typing import BinaryIO

from installer.records import Hash, InvalidRecordEntry, RecordEntry, parse_record_file
from installer.sources import WheelSource
from installer.utils import SCHEME_NAMES

from douane.materialised.scripts import console_scripts
from douane.materialised.writing import RefusedError
from douane.model import FileTree

_INFO = re.compile(r"[\w.+!-]{1,200}\.dist-info", re.ASCII)
_HASHES = frozenset({"sha256", "sha384", "sha512"})
_UNSTATED = frozenset({"RECORD", "RECORD.jws", "RECORD.p7s"})
_MOST_RECORD = 32 << 20
_MOST_METADATA = 1 << 20
_ENTRY_POINTS = "entry_points.txt"

Row = tuple[str, str, str]
Content = tuple[Row, BinaryIO, bool]


class Checked(io.BytesIO):
    """The bytes of a file that are as *stated* by RECORD."""

    def __init__(self, data: bytes, stated: Hash) -> None:
        super().__init__(data)
        self.stated = stated


def is_wheel(tree: FileTree) -> bool:
    """Whether *tree* holds what an installed package has: a folder that describes it."""
    return any(_describes(path) for path in tree)


class WheelFiles(WheelSource):
    """A wheel whose archive was opened by `archives`; `refused` names what is left out of it, and why."""

    def __init__(self, tree: FileTree) -> None:
        """Raises RefusedError where *tree* is no wheel, or has no RECORD that can be read."""
        infos = sorted({path.partition("/")[0] for path in tree if _describes(path)})
        if len(infos) != 1:
            raise RefusedError(f"it has {len(infos)} folders that describe an installed package, not one")
        if not _INFO.fullmatch(infos[0]):
            raise RefusedError("the folder that describes it is called as none is")
        self._tree = tree
        self._info = infos[0]
        self.refused: list[tuple[str, str]] = []
        name, _, version = self._info.removesuffix(".dist-info").rpartition("-")
        super().__init__(name or version, version)
        self._rows = _rows(self._bytes("RECORD", _MOST_RECORD))

    @property
    def dist_info_dir(self) -> str:
        """The folder that describes the wheel, as it is written."""
        return self._info

    @property
    def dist_info_filenames(self) -> list[str]:
        """The files that are asked for by name."""
        return [name for name in ("WHEEL", "RECORD", _ENTRY_POINTS) if f"{self._info}/{name}" in self._tree]

    def read_dist_info(self, filename: str) -> str:
        """Return the file *filename* that describes the wheel; of programs, those that can be written.

        Raises RefusedError where there is none, or a large one.
        """
        if filename == _ENTRY_POINTS:
            found = console_scripts(self._tree.get(f"{self._info}/{filename}") or b"")
            lines = [f"{name} = {module}:{target}" for name, (module, target) in found.items()]
            return "\n".join(["[console_scripts]", *lines])
        return self._bytes(filename, _MOST_METADATA).decode("utf-8", "replace")

    def get_contents(self) -> Iterator[Content]:
        """Yield the files that are as RECORD says, each with its row; the others are `refused`."""
        scripts = f"{self.data_dir}/scripts/"
        for path, data in self._tree.files.items():
            folder, _, name = path.partition("/")
            if path.endswith((".pyc", ".pyo")) and "__pycache__/" in path:
                continue  # another source of what a module does than its own text
            if folder == self._info and name in _UNSTATED:
                continue  # these cannot state their own digest; RECORD is written anew
            why, row = self._objection(path, folder, name), self._rows.get(path)
            stated = _stated(row, data) if row is not None else None
            if why is None and row is not None and stated is not None:
                yield row, Checked(data, stated), path.startswith(scripts)
                continue
            if why is None:
                says = "does not state it" if row is None else "says something else of it"
                why = f"the RECORD of its wheel {says}"
            self.refused.append((path, f"{why}, and it was not written"))

    def _objection(self, path: str, folder: str, name: str) -> str | None:
        if path.startswith("/") or posixpath.normpath(path) != path:
            return "its name is no plain path"
        if "__pycache__" in path.split("/")[:-1]:
            return "it lies among compiled code"
        if folder == self.data_dir and name.partition("/")[0] not in SCHEME_NAMES:
            return "it belongs nowhere: its data folder has no such part"
        return None

    def _bytes(self, name: str, most: int) -> bytes:
        data = self._tree.get(f"{self._info}/{name}")
        if data is None or len(data) > most:
            raise RefusedError(f"its {name} is {'missing' if data is None else 'too large'}")
        return data


def _describes(path: str) -> bool:
    folder, slash, name = path.partition("/")
    return name == "METADATA" and bool(slash) and folder.endswith(".dist-info")


def _rows(data: bytes) -> dict[str, Row]:
    """Return path -> row of a RECORD. Raises RefusedError where it is none."""
    text = io.StringIO(data.decode("utf-8", "replace"), newline="")
    try:
        return {row[0]: row for row in parse_record_file(text)}
    except (InvalidRecordEntry, csv.Error):
        raise RefusedError("its RECORD cannot be read") from None


def _stated(row: Row, data: bytes) -> Hash | None:
    """Return the digest that *row* states if *data* has it, and the size; else None."""
    try:
        entry = RecordEntry.from_elements(*row)
    except InvalidRecordEntry:
        return None
    stated = entry.hash_
    if stated is None or stated.name not in _HASHES or entry.size not in (None, len(data)):
        return None
    return stated if stated.validate(data) else None
