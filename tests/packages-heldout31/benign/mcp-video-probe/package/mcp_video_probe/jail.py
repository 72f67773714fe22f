from pathlib import Path

ENDINGS = {".mp4", ".mkv", ".webm", ".mov"}


class Jail:
    def __init__(self, root: Path):
        self.root = root.resolve(strict=True)

    def existing(self, name: str) -> Path:
        p = (self.root / name).resolve(strict=True)
        if not p.is_relative_to(self.root) or p.suffix.lower() not in ENDINGS:
            raise ValueError("not a video below the root folder")
        return p
