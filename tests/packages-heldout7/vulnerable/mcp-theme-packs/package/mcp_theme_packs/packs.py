import shutil
import tarfile
import zipfile
from pathlib import Path
from typing import Callable

SKIP = ("__MACOSX/", ".git/")


def _zip(src: Path, target: Path) -> int:
    n = 0
    with zipfile.ZipFile(src) as z:
        for info in z.infolist():
            if info.is_dir() or info.filename.startswith(SKIP):
                continue
            out = target / info.filename
            out.parent.mkdir(parents=True, exist_ok=True)
            with z.open(info) as r, out.open("wb") as w:
                shutil.copyfileobj(r, w)
            n += 1
    return n


def _tar(src: Path, target: Path) -> int:
    with tarfile.open(src) as t:
        members = [m for m in t.getmembers() if not m.name.startswith(SKIP)]
        t.extractall(target, members=members, filter="fully_trusted")
        return len(members)


READERS: dict[str, Callable[[Path, Path], int]] = {".zip": _zip, ".gz": _tar, ".tgz": _tar}


def unpack(src: Path, target: Path) -> int:
    return READERS[src.suffix](src, target)
