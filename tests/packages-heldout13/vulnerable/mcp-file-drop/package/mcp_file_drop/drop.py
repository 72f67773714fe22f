import os
import re
from pathlib import Path

NAME = re.compile(r"[\w][\w .-]{0,120}")
LIMIT = 20_000_000


class DropFolder:
    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)

    @classmethod
    def from_env(cls) -> "DropFolder":
        return cls(Path(os.environ.get("DROP_DIR", "/srv/drop")).resolve())

    def _path(self, name: str) -> Path:
        if not NAME.fullmatch(name):
            raise ValueError("name is not allowed")
        return self.root / name

    def write(self, name: str, data: bytes) -> Path:
        if len(data) > LIMIT:
            raise ValueError("file is too large")
        path = self._path(name)
        path.write_bytes(data)
        return path

    def read(self, name: str) -> bytes:
        return self._path(name).read_bytes()
