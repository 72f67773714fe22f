from __future__ import annotations

import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .root import ROOT, Outside, below

MAX_FILES = 10_000
MAX_BYTES = 500 << 20


def members(tar: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    total = 0
    for n, m in enumerate(tar, 1):
        total += m.size
        if n > MAX_FILES or total > MAX_BYTES:
            raise ValueError("the archive is too large")
        yield m


def listing(name: str) -> list[str]:
    with tarfile.open(below(name)) as tar:
        return [f"{m.size:>12} {m.name}{'/' if m.isdir() else ''}" for m in members(tar)]


def unpack(name: str) -> str:
    target = Path(tempfile.mkdtemp(prefix="unpacked-", dir=ROOT))
    with tarfile.open(below(name)) as tar:
        wanted = list(members(tar))
        for m in wanted:
            if not (m.isfile() or m.isdir()):
                raise Outside(f"{m.name} is neither a file nor a folder")
            if not (target / m.name).resolve().is_relative_to(target):
                raise Outside(m.name)
        tar.extractall(target, members=wanted, filter="data")
    return target.name


def make(folder: str, name: str) -> str:
    source = below(folder)
    target = below(name, must_exist=False)
    if target.suffixes[-2:] != [".tar", ".gz"]:
        raise ValueError("a name that ends with .tar.gz is expected")
    with tarfile.open(target, "x:gz") as tar:
        for file in sorted(source.rglob("*")):
            if file.is_file() and not file.is_symlink() and file != target:
                tar.add(file, arcname=str(file.relative_to(source)), recursive=False)
    return target.name
