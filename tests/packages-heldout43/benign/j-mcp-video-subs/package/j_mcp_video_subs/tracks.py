from pathlib import Path


class Tracks:
    def __init__(self, folder: Path):
        self._files = {p.stem: p for p in sorted(folder.glob("*.srt"))}

    def __iter__(self):
        return iter(self._files)

    def __getitem__(self, name: str) -> str:
        return self._files[name].read_text(encoding="utf-8-sig")
