import os
from pathlib import Path


class OutsideRoot(ValueError):
    pass


class Artifacts:
    LIMIT = 200_000

    def __init__(self, root: str):
        self.root = Path(root).expanduser().resolve(strict=True)

    def _locate(self, name: str) -> Path:
        path = (self.root / name).resolve()
        if not path.is_relative_to(self.root):
            raise OutsideRoot(name)
        return path

    def walk(self, below: str):
        for folder, _, names in os.walk(self._locate(below), followlinks=False):
            for n in sorted(names):
                yield str((Path(folder) / n).relative_to(self.root))

    def read(self, name: str) -> str:
        path = self._locate(name)
        if not path.is_file():
            raise FileNotFoundError(name)
        with path.open("rb") as f:
            return f.read(self.LIMIT).decode("utf-8", errors="replace")
