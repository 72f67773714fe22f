import re
from pathlib import Path

_NAME = re.compile(r"[A-Za-z0-9][\w. -]{0,80}\.(mp4|mkv|webm|mov)")


class Folder:
    def __init__(self, root: Path):
        self.root = root.resolve()

    def existing(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise ValueError("not a clip name")
        path = (self.root / name).resolve()
        if path.parent != self.root or not path.is_file():
            raise ValueError("no such clip")
        return path

    def fresh(self, src: Path, tag: str, suffix: str) -> Path:
        for n in range(1, 1000):
            p = src.with_name(f"{src.stem}-{tag}{n}{suffix}")
            if not p.exists():
                return p
        raise ValueError("too many results")
