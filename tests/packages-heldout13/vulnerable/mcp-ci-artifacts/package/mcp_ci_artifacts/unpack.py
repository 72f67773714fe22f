from __future__ import annotations

import shutil
import tarfile
from pathlib import Path
from typing import IO

MAX_FILES = 5000
MAX_BYTES = 500_000_000


class Unpacker:
    def __init__(self, target: Path) -> None:
        self.target = target
        self._bytes = 0

    def extract(self, blob: IO[bytes]) -> list[str]:
        names: list[str] = []
        with tarfile.open(fileobj=blob, mode="r:*") as tar:
            for n, member in enumerate(tar):
                if n >= MAX_FILES:
                    raise ValueError("too many files")
                if member.isdir():
                    continue
                self._one(tar, member)
                names.append(member.name)
        return names

    def _one(self, tar: tarfile.TarFile, member: tarfile.TarInfo) -> None:
        place = self.target / member.name
        place.parent.mkdir(parents=True, exist_ok=True)
        self._bytes += member.size
        if self._bytes > MAX_BYTES:
            raise ValueError("artifact is too large")
        source = tar.extractfile(member)
        if source is None:
            return
        with source, open(place, "wb") as out:
            shutil.copyfileobj(source, out)
