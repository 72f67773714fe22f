import os
from pathlib import Path


class OutsideError(Exception):
    pass


class Folder:
    def __init__(self, root: str):
        self.root = os.path.abspath(root)

    def names(self) -> list[str]:
        return sorted(p.name for p in Path(self.root).iterdir() if p.suffix == ".pdf")

    def _inside(self, name: str) -> str:
        full = os.path.abspath(os.path.join(self.root, name))
        if not full.startswith(self.root):
            raise OutsideError(name)
        return full

    def read(self, name: str) -> bytes:
        with open(self._inside(name), "rb") as f:
            return f.read()
