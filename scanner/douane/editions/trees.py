"""The files of both editions under the names that they have when they are installed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from douane.model import FileTree

_DATA = re.compile(r"[^/]+\.data/(?P<scheme>[a-z]+)/(?P<rest>.+)")
_INFO = re.compile(r"[^/]+\.(?:dist-info|egg-info)(?:/|$)")
_AROUND = re.compile(r"[^/]+-\d[^/]*")
_MODULES = (".py", ".pyw")
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Installed:
    """One file of a wheel: `path` in the wheel, `place` below site-packages, and whether it is a program."""

    path: str
    place: str
    is_script: bool = False

    @property
    def is_module(self) -> bool:
        """Whether Python runs it."""
        return self.place.endswith(_MODULES) or self.is_script

    @property
    def is_path_file(self) -> bool:
        """Whether Python reads it at every start."""
        return self.place.endswith(".pth")


def installed(wheel: FileTree) -> Iterator[Installed]:
    """Yield the files of *wheel* that are its own, not metadata about it."""
    for path in wheel:
        data = _DATA.fullmatch(path)
        if data is not None:
            yield Installed(path, data["rest"], is_script=data["scheme"] == "scripts")
        elif not _INFO.match(path):
            yield Installed(path, path)


def entry_points(wheel: FileTree) -> bytes:
    """Return ``entry_points.txt`` of *wheel*, empty where there is none."""
    named = (path for path in wheel if re.fullmatch(r"[^/]+\.dist-info/entry_points\.txt", path))
    return next((wheel[path] for path in named), b"")


def source_files(source: FileTree) -> Mapping[str, bytes]:
    """Return the files of a source distribution without the folder that zip archives keep around them."""
    folders = {path.partition("/")[0] for path in source if "/" in path}
    named = all(_AROUND.fullmatch(folder) for folder in folders)
    if len(folders) != 1 or not named or any("/" not in path for path in source):
        return source.files
    return {path.partition("/")[2]: source[path] for path in source}


def plain(data: bytes, *, is_script: bool = False) -> bytes:
    """Return *data* as it is compared: with one form of line ends, and of a program no first line.

    An installer writes the interpreter into that line.
    """
    text = data.removeprefix(_BOM).replace(b"\r\n", b"\n").replace(b"\r", b"\n").rstrip()
    return text.partition(b"\n")[2] if is_script and text.startswith(b"#!") else text
