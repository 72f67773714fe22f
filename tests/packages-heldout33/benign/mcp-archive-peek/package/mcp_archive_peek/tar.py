import tarfile
from pathlib import Path

from .inside import limit


class Tar:
    def __init__(self, path: Path):
        self._path = path

    def names(self) -> list[str]:
        with tarfile.open(self._path) as t:
            return t.getnames()

    def extract(self, target: Path) -> int:
        with tarfile.open(self._path) as t:
            members = [m for m in t.getmembers() if m.isfile()]
            limit([m.size for m in members])
            t.extractall(target, members=members, filter="data")
            return len(members)
