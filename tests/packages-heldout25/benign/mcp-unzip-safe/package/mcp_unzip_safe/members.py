from __future__ import annotations

import stat
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Callable, NamedTuple


class Member(NamedTuple):
    name: str
    size: int
    regular: bool
    open: Callable[[], IO[bytes]]


def _zip(z: zipfile.ZipFile) -> Iterator[Member]:
    for i in z.infolist():
        mode = i.external_attr >> 16
        if i.is_dir():
            continue
        regular = not mode or not stat.S_IFMT(mode) or stat.S_ISREG(mode)
        yield Member(i.filename, i.file_size, regular, lambda i=i: z.open(i))


def _tar(t: tarfile.TarFile) -> Iterator[Member]:
    for i in t:
        if i.isdir():
            continue
        yield Member(i.name, i.size, i.isreg(), lambda i=i: t.extractfile(i))


@contextmanager
def members(path: Path) -> Iterator[Iterator[Member]]:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as z:
            yield _zip(z)
    else:
        with tarfile.open(path, "r:*") as t:
            yield _tar(t)
