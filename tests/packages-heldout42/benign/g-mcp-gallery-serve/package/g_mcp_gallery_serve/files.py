from pathlib import Path

TYPES = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".webp": "image/webp"}


class Root:
    def __init__(self, folder: Path):
        self.folder = folder.expanduser().resolve(strict=True)

    def find(self, name: str) -> Path | None:
        """The file of that name, or None when it is no picture below the root."""
        if "\0" in name:
            return None
        path = (self.folder / name).resolve()
        if not path.is_relative_to(self.folder) or path.suffix.lower() not in TYPES:
            return None
        return path if path.is_file() else None

    def albums(self) -> list[str]:
        return sorted(p.name for p in self.folder.iterdir() if p.is_dir() and not p.name.startswith("."))
