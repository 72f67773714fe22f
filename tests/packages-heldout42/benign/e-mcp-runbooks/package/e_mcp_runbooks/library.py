from pathlib import Path

LIMIT = 300_000


class NotFound(LookupError):
    pass


class Library:
    def __init__(self, root: Path):
        self._root = root.resolve(strict=True)

    def names(self) -> list[str]:
        return sorted(str(p.relative_to(self._root)) for p in self._root.rglob("*.md") if self._inside(p))

    def _inside(self, p: Path) -> bool:
        return p.resolve().is_relative_to(self._root)

    def read(self, name: str) -> str:
        # symbolic links are followed by resolve(), so they cannot lead out either
        p = (self._root / name).resolve()
        if not p.is_relative_to(self._root) or p.suffix != ".md" or not p.is_file():
            raise NotFound(name)
        if p.stat().st_size > LIMIT:
            raise ValueError(f"{name} is too large")
        return p.read_text(encoding="utf-8")
