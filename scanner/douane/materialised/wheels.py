"""Wheels in one virtual environment, as installers lay them out (packaging.python.org, "Binary distribution
format" and "Entry points specification"). Nothing is compiled, and nothing that RECORD says chooses a place.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import re
from collections.abc import Iterator
from configparser import ConfigParser
from configparser import Error as ConfigError

from douane.materialised.writing import Folder, RefusedError
from douane.model import FileTree

_DATA = re.compile(r"[^/]{1,250}\.data/(purelib|platlib|scripts|data|headers)/(.{1,900})", re.DOTALL)
_ENTRY = re.compile(
    r"(?P<module>[A-Za-z_]\w{0,99}(?:\.[A-Za-z_]\w{0,99}){0,20})\s{0,4}:\s{0,4}"
    r"(?P<object>[A-Za-z_]\w{0,99}(?:\.[A-Za-z_]\w{0,99}){0,20})\s{0,4}(?:\[[^\]]{0,200}\])?",
    re.ASCII,
)
_SCRIPT_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}", re.ASCII)
_RESERVED = re.compile(r"python[0-9.]{0,8}|activate.{0,20}", re.ASCII | re.IGNORECASE)
_PYTHON_LINE = re.compile(rb"#!pythonw?[^\r\n]{0,200}")
_HASHES = {"sha256": hashlib.sha256, "sha384": hashlib.sha384, "sha512": hashlib.sha512}
_MOST_RECORD = 32 << 20
_MOST_ENTRY_POINTS = 1 << 20
_MOST_SCRIPTS = 1_000
_SCRIPT = """\
#!{python}
import sys
from {module} import {first}
if __name__ == "__main__":
    sys.exit({object}())
"""


def is_wheel(tree: FileTree) -> bool:
    """Whether *tree* holds what an installed package has: the folder that describes it."""
    return _info(tree) is not None


def console_scripts(data: bytes) -> dict[str, tuple[str, str]]:
    """Return name -> (module, object) of the programs that ``entry_points.txt`` *data* states.

    Names that could be no file's, and references that are not plain names, are left out.
    """
    if len(data) > _MOST_ENTRY_POINTS:
        return {}
    parser = ConfigParser(delimiters=("=",), interpolation=None, strict=False)
    parser.optionxform = str  # type: ignore[method-assign,assignment]
    try:
        parser.read_string(data.decode("utf-8", "replace"))
        items = parser.items("console_scripts") if parser.has_section("console_scripts") else []
    except ConfigError:
        return {}
    found: dict[str, tuple[str, str]] = {}
    for name, value in items[:_MOST_SCRIPTS]:
        reference = _ENTRY.fullmatch((value or "").strip()[:5000])
        if reference and _SCRIPT_NAME.fullmatch(name.strip()) and not _RESERVED.fullmatch(name.strip()):
            found[name.strip()] = (reference["module"], reference["object"])
    return found


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
        """Write the files of one wheel; yield each that was not written, or is not as stated, and why."""
        info = _info(tree) or ""
        stated = _record(tree.get(f"{info}/RECORD") or b"")
        for path, data in tree.files.items():
            if path.endswith((".pyc", ".pyo")) and "__pycache__/" in path:
                continue  # another source of what a module does than its own text
            if path in stated and not _matches(data, stated[path]):
                yield path, "it is not what the RECORD of its wheel says, and was not written"
                continue
            try:
                self._write(path, data)
            except RefusedError as error:
                yield path, f"it was not written: {error}"
        yield from self._scripts(tree.get(f"{info}/entry_points.txt") or b"")

    def source(self, path: str) -> None:
        """Let the modules in the folder *path* (as seen inside), and in its ``src``, be found."""
        lines = f"{path}/src\n{path}\n"
        self._folder.write(f"{self._place}/{self._site}/server.pth", lines.encode(), executable=False)

    def script(self, name: str, module: str, target: str) -> None:
        """Write the program *name*, which calls *target* of *module*. Raises RefusedError."""
        text = _SCRIPT.format(
            python=f"{self._inside}/bin/python", module=module, first=target.partition(".")[0], object=target
        )
        self._folder.write(f"{self._place}/bin/{name}", text.encode(), executable=True)

    def finish(self, python: str) -> None:
        """Make the interpreter *python* (a path inside) that of the environment."""
        for name in ("python", "python3", f"python{self._minor}"):
            self._folder.link(f"{self._place}/bin/{name}", python)

    def _write(self, path: str, data: bytes) -> None:
        moved = _DATA.fullmatch(path)
        if moved is None:
            self._folder.write(f"{self._place}/{self._site}/{path}", data)
            return
        scheme, rest = moved[1], moved[2]
        if scheme in {"purelib", "platlib"}:
            self._folder.write(f"{self._place}/{self._site}/{rest}", data)
        elif scheme == "data":
            first, _, second = rest.partition("/")
            if first == "bin" and _RESERVED.fullmatch(second.partition("/")[0]):
                raise RefusedError("its name is the interpreter's")
            self._folder.write(f"{self._place}/{rest}", data)
        elif scheme == "scripts":
            if _RESERVED.fullmatch(rest.partition("/")[0]):
                raise RefusedError("its name is the interpreter's")
            line = f"#!{self._inside}/bin/python".encode()
            self._folder.write(
                f"{self._place}/bin/{rest}", _PYTHON_LINE.sub(line, data, count=1), executable=True
            )

    def _scripts(self, data: bytes) -> Iterator[tuple[str, str]]:
        for name, (module, target) in console_scripts(data).items():
            try:
                self.script(name, module, target)
            except RefusedError as error:
                yield f"bin/{name}", f"it was not written: {error}"


def _info(tree: FileTree) -> str | None:
    for path in tree:
        folder, slash, name = path.partition("/")
        if name == "METADATA" and slash and folder.endswith(".dist-info"):
            return folder
    return None


def _record(data: bytes) -> dict[str, str]:
    """Return path -> ``algorithm=digest`` of a RECORD; what it does not state is not there."""
    if len(data) > _MOST_RECORD:
        return {}
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8", "replace"), newline="")))
    except csv.Error:
        return {}
    return {row[0]: row[1] for row in rows if len(row) >= 2 and row[1]}


def _matches(data: bytes, stated: str) -> bool:
    algorithm, _, digest = stated.partition("=")
    make = _HASHES.get(algorithm)
    if make is None:
        return True
    return base64.urlsafe_b64encode(make(data).digest()).rstrip(b"=").decode() == digest.rstrip("=")
