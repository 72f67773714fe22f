import stat
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Callable, NamedTuple

from .limits import ArchiveError


class Member(NamedTuple):
    parts: tuple[str, ...]
    folder: bool
    size: int
    open: Callable[[], BinaryIO]


def clean(name: str) -> tuple[str, ...]:
    if "\\" in name or "\0" in name or ":" in name or name.startswith("/"):
        raise ArchiveError(f"member name refused: {name[:80]!r}")
    parts = tuple(p for p in PurePosixPath(name).parts if p != ".")
    if not parts and name.strip("./") == "" and ".." not in name:
        return ()
    if not parts or ".." in parts or any(len(p) > 200 for p in parts) or len(parts) > 30:
        raise ArchiveError(f"member name refused: {name[:80]!r}")
    return parts


def _zip(z: zipfile.ZipFile) -> Iterator[Member]:
    for info in z.infolist():
        mode = info.external_attr >> 16
        if mode and not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or stat.S_IFMT(mode) == 0):
            raise ArchiveError("links and devices are refused")
        if info.flag_bits & 1:
            raise ArchiveError("encrypted members are not supported")
        yield Member(clean(info.filename), info.is_dir(), info.file_size, lambda i=info: z.open(i))


def _tar(t: tarfile.TarFile) -> Iterator[Member]:
    for info in t:
        if not (info.isreg() or info.isdir()):
            raise ArchiveError("links and devices are refused")
        yield Member(clean(info.name), info.isdir(), info.size, lambda i=info: t.extractfile(i))


@contextmanager
def members(file: Path) -> Iterator[Iterator[Member]]:
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as z:
            yield _zip(z)
    else:
        try:
            t = tarfile.open(file, "r:*")
        except tarfile.TarError as e:
            raise ArchiveError("neither zip nor tar") from e
        with t:
            yield _tar(t)
