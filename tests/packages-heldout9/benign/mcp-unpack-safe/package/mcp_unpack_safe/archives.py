from __future__ import annotations

import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from stat import S_IFMT, S_ISREG
from typing import IO, Protocol

MAX_TOTAL = 500 * 1024 * 1024
MAX_MEMBERS = 10_000
CHUNK = 1 << 16


class Refused(Exception):
    pass


def safe_name(name: str) -> PurePosixPath:
    if "\\" in name or "\0" in name or ":" in name:
        raise Refused(f"strange name {name!r}")
    path = PurePosixPath(name)
    if path.is_absolute() or not path.parts or any(p in ("..", "") for p in path.parts):
        raise Refused(f"name leads out of the folder: {name!r}")
    return path


class Reader(Protocol):
    def members(self) -> Iterator[tuple[PurePosixPath, int, IO[bytes]]]: ...


class ZipReader:
    def __init__(self, file: Path) -> None:
        self._zip = zipfile.ZipFile(file)

    def members(self):
        for info in self._zip.infolist():
            if info.is_dir():
                safe_name(info.filename.rstrip("/"))
                continue
            mode = info.external_attr >> 16
            if S_IFMT(mode) and not S_ISREG(mode):
                raise Refused(f"not a regular file: {info.filename!r}")
            with self._zip.open(info) as stream:
                yield safe_name(info.filename), info.file_size, stream

    def close(self) -> None:
        self._zip.close()


class TarReader:
    def __init__(self, file: Path) -> None:
        self._tar = tarfile.open(file, "r:*")

    def members(self):
        for info in self._tar:
            if info.isdir():
                continue  # folders are made for the files in them
            name = safe_name(info.name)
            if not info.isreg():
                raise Refused(f"not a regular file: {info.name!r}")
            stream = self._tar.extractfile(info)
            if stream is not None:
                yield name, info.size, stream

    def close(self) -> None:
        self._tar.close()


@contextmanager
def opened(file: Path):
    reader = ZipReader(file) if zipfile.is_zipfile(file) else TarReader(file)
    try:
        yield reader
    finally:
        reader.close()


def listing(file: Path) -> list[tuple[str, int]]:
    out = []
    with opened(file) as reader:
        for name, size, _ in reader.members():
            out.append((str(name), size))
            if len(out) > MAX_MEMBERS:
                raise Refused("too many members")
    return out


def extract(file: Path, target: Path) -> int:
    """Writes the members below a folder that must not exist yet."""
    target.mkdir(parents=False, exist_ok=False)
    total = count = 0
    with opened(file) as reader:
        for name, _, stream in reader.members():
            count += 1
            if count > MAX_MEMBERS:
                raise Refused("too many members")
            path = target.joinpath(*name.parts)
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as out:
                while chunk := stream.read(CHUNK):
                    total += len(chunk)
                    if total > MAX_TOTAL:
                        raise Refused("archive is too large")
                    out.write(chunk)
    return count
