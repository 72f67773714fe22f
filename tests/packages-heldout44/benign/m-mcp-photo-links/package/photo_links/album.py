from pathlib import Path

TYPES = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".webp": "image/webp"}


class Album:
    def __init__(self, root: Path) -> None:
        self.root = root.expanduser().resolve()

    def names(self) -> list[str]:
        return sorted(p.relative_to(self.root).as_posix() for p in self.root.rglob("*") if p.suffix.lower() in TYPES)

    def find(self, name: str) -> Path | None:
        """The file of a photo; links that lead out of the album are followed first."""
        path = (self.root / name).resolve()
        if not path.is_relative_to(self.root) or path.suffix.lower() not in TYPES:
            return None
        return path if path.is_file() else None
