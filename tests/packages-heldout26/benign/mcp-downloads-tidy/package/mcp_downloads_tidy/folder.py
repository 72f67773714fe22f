import datetime as dt
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

KEEP = dt.timedelta(days=30)
TRASH = ".tidy-trash"


class Folder:
    def __init__(self, root: Path | None = None):
        self.root = (root or Path(os.environ.get("TIDY_FOLDER", Path.home() / "Downloads"))).resolve()
        if self.root in (Path.home().resolve(), Path(self.root.anchor)):
            raise ValueError("choose a folder of its own")
        self.trash = self.root / TRASH

    def old(self, days: int) -> Iterator[Path]:
        limit = dt.datetime.now().timestamp() - days * 86_400
        for p in sorted(self.root.iterdir()):
            if p.is_file() and not p.is_symlink() and not p.name.startswith(".") and p.stat().st_mtime < limit:
                yield p

    def discard(self, paths: list[Path]) -> int:
        box = self.trash / dt.date.today().isoformat()
        box.mkdir(parents=True, exist_ok=True)
        for p in paths:
            target = box / p.name
            n = 1
            while target.exists():
                target = box / f"{p.stem}-{n}{p.suffix}"
                n += 1
            shutil.move(p, target)
        return len(paths)

    def expire(self) -> int:
        """Empty days of the own trash that are older than a month."""
        if self.trash.is_symlink() or not self.trash.is_dir():
            return 0
        gone = 0
        for box in self.trash.iterdir():
            try:
                day = dt.date.fromisoformat(box.name)
            except ValueError:
                continue
            if dt.date.today() - day > KEEP and box.is_dir() and not box.is_symlink():
                shutil.rmtree(box)
                gone += 1
        return gone
