"""Wheels in one virtual environment, laid out by pypa's `installer`.

`installer.install` reads WHEEL, tells where each file goes, and has the programs and the RECORD of what was
installed written (packaging.python.org, "Binary distribution format", "Recording installed projects", "Entry
points specification"). Parts of that library are not used as they are, because they do not fit bytes that
nobody trusts:

- `WheelFile` opens a zip that has a name on disk, without bounds on what it unpacks. `WheelFiles` hands over
  the files that `archives` has opened.
- `WheelFile.validate_record` is called by nobody unless asked, and one wrong file loses the wheel. Each file
  is held against its `RecordEntry` before it is handed over; what differs or is not stated is left out, and
  told.
- `SchemeDictionaryDestination` opens paths that it joins itself, follows links, knows no bounds and raises at
  the first name that is taken. `_Destination` is one whose files go through `Folder`.
- `parse_entrypoints` ends, by an assertion, at the first line it does not understand: it is given plain ones.

Nothing is compiled, and no launcher of another system is written.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO

import installer
from installer.destinations import SchemeDictionaryDestination
from installer.exceptions import InvalidWheelSource
from installer.records import Hash, RecordEntry
from installer.utils import Scheme

from douane.materialised.scripts import is_reserved
from douane.materialised.wheel_files import Checked, WheelFiles
from douane.materialised.writing import Folder, RefusedError
from douane.model import FileTree

if TYPE_CHECKING:
    import os

    from installer.scripts import ScriptSection

_HASH = "sha256"
_TAKEN = "its name is the interpreter's"


class Site:
    """A virtual environment at *place* of *folder*, seen at *inside*, for Python *minor* (``3.11``)."""

    def __init__(self, folder: Folder, place: str, inside: str, minor: str, home: str) -> None:
        """*home* is the folder of the interpreter, inside."""
        self._folder = folder
        self._place = place
        self._inside = inside
        self._minor = minor
        self._site = f"lib/python{minor}/site-packages"
        folder.make(f"{place}/{self._site}")
        folder.make(f"{place}/bin")
        settings = f"home = {home}\ninclude-system-site-packages = false\nversion = {minor}\n"
        folder.write(f"{place}/pyvenv.cfg", settings.encode(), executable=False)

    def add(self, tree: FileTree) -> Iterator[tuple[str, str]]:
        """Write the files of one wheel; yield each that was not written, and why.

        Raises RefusedError where *tree* is no wheel; then nothing is written.
        """
        source = WheelFiles(tree)
        places = {
            "purelib": self._site,
            "platlib": self._site,
            "headers": f"include/site/python{self._minor}/{source.distribution}",
            "scripts": "bin",
            "data": "",
        }
        python = f"{self._inside}/bin/python"
        destination = _Destination(self._folder, self._place, places, python)
        try:
            installer.install(source, destination, {})
        except InvalidWheelSource as error:
            raise RefusedError(f"its WHEEL is not one that can be installed: {error}") from None
        yield from source.refused
        yield from destination.refused

    def source(self, path: str) -> None:
        """Let the modules in the folder *path* (as seen inside), and in its ``src``, be found."""
        lines = f"{path}/src\n{path}\n"
        self._folder.write(f"{self._place}/{self._site}/server.pth", lines.encode(), executable=False)

    def finish(self, python: str) -> None:
        """Make the interpreter *python* (a path inside) that of the environment."""
        for name in ("python", "python3", f"python{self._minor}"):
            self._folder.link(f"{self._place}/bin/{name}", python)


class _Destination(SchemeDictionaryDestination):
    """Where one wheel goes: *places* below *place* of *folder*; what is refused is told and not recorded."""

    def __init__(self, folder: Folder, place: str, places: dict[str, str], python: str) -> None:
        root = folder.root / place
        super().__init__({key: str(root / below) for key, below in places.items()}, python, "posix")
        self._folder = folder
        self._below = {key: f"{place}/{below}".rstrip("/") for key, below in places.items()}
        self.refused: list[tuple[str, str]] = []

    def write_to_fs(self, scheme: Scheme, path: str, stream: BinaryIO, is_executable: bool) -> RecordEntry:
        """Write what *stream* holds. Raises RefusedError and StoreError."""
        name = f"bin/{path}" if scheme == "scripts" else path if scheme == "data" else ""
        first, _, rest = name.partition("/")
        if first == "bin" and is_reserved(rest.partition("/")[0]):
            raise RefusedError(_TAKEN)
        data = stream.read()
        self._folder.write(f"{self._below[scheme]}/{path}", data, executable=True if is_executable else None)
        return RecordEntry(path, stream.stated if isinstance(stream, Checked) else _hash(data), len(data))

    def write_file(
        self,
        scheme: Scheme,
        path: str | os.PathLike[str],
        stream: BinaryIO,
        is_executable: bool,
    ) -> RecordEntry:
        """Write a file of the wheel, a program with the interpreter of this environment."""
        try:
            return super().write_file(scheme, path, stream, is_executable)
        except RefusedError as error:
            return self._refuse(str(path), error)

    def write_script(self, name: str, module: str, attr: str, section: ScriptSection) -> RecordEntry:
        """Write the program *name*."""
        try:
            return super().write_script(name, module, attr, section)
        except RefusedError as error:
            return self._refuse(f"bin/{name}", error)

    def finalize_installation(
        self, scheme: Scheme, record_file_path: str, records: Iterable[tuple[Scheme, RecordEntry]]
    ) -> None:
        """Write the RECORD of what was installed."""
        kept = [
            (where, entry)
            for where, entry in records
            if entry.hash_ is not None or entry.path == record_file_path
        ]
        try:
            super().finalize_installation(scheme, record_file_path, kept)
        except RefusedError as error:
            self._refuse(record_file_path, error)

    def _refuse(self, path: str, error: RefusedError) -> RecordEntry:
        self.refused.append((path, f"it was not written: {error}"))
        return RecordEntry(path, None, None)


def _hash(data: bytes) -> Hash:
    digest = base64.urlsafe_b64encode(hashlib.new(_HASH, data).digest())
    return Hash(_HASH, digest.decode().rstrip("="))
