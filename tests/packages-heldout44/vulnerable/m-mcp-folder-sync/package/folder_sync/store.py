import hashlib
from pathlib import Path

from .paths import locate


class Store:
    def __init__(self, root: Path) -> None:
        self.root = root.expanduser().resolve()
        self.root.mkdir(parents=True, exist_ok=True)

    def entries(self) -> dict[str, str]:
        found = (p for p in self.root.rglob("*") if p.is_file())
        return {p.relative_to(self.root).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()[:12] for p in found}

    def read(self, name: str) -> str:
        return locate(self.root, name).read_text(encoding="utf-8")

    def write(self, name: str, text: str) -> int:
        path = locate(self.root, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.write_text(text, encoding="utf-8")
