from __future__ import annotations

import shutil
import tarfile
from pathlib import Path
from typing import Iterator

LIMIT = 200 * 2**20


class Bundle:
    def __init__(self, path: Path) -> None:
        self.tar = tarfile.open(path, "r:*")

    def __enter__(self) -> "Bundle":
        return self

    def __exit__(self, *exc) -> None:
        self.tar.close()

    def members(self) -> Iterator[tarfile.TarInfo]:
        total = 0
        for m in self.tar:
            total += m.size
            if total > LIMIT:
                raise ValueError("bundle is too large")
            if m.isfile():
                yield m

    def unpack(self, into: Path) -> int:
        n = 0
        for m in self.members():
            target = into / m.name
            target.parent.mkdir(parents=True, exist_ok=True)
            with self.tar.extractfile(m) as src, target.open("wb") as dst:
                shutil.copyfileobj(src, dst)
            n += 1
        return n
