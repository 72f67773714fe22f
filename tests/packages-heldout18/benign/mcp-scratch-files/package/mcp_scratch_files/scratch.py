import datetime as dt
import re
import shutil
import tempfile
from pathlib import Path

NAME = re.compile(r"[A-Za-z0-9][\w.-]{0,80}")
DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Scratch:
    def __init__(self):
        self._base = Path(tempfile.mkdtemp(prefix="scratch-files-")).resolve()

    def write(self, name: str, text: str) -> Path:
        if not NAME.fullmatch(name):
            raise ValueError("simple file names only")
        folder = self._base / dt.date.today().isoformat()
        folder.mkdir(exist_ok=True)
        path = folder / name
        path.write_text(text)
        return path

    def clean(self, days: int, really: bool) -> list[str]:
        limit = dt.date.today() - dt.timedelta(days=days)
        gone = []
        for p in sorted(self._base.iterdir()):
            if not p.is_dir() or p.is_symlink() or not DAY.fullmatch(p.name):
                continue
            if dt.date.fromisoformat(p.name) < limit:
                gone.append(p.name)
                if really:
                    shutil.rmtree(p)
        return gone
