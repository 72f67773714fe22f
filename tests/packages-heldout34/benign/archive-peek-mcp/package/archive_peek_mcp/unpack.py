import shutil
import tarfile
import zipfile
from pathlib import Path

MAX_FILES = 5000
MAX_BYTES = 500_000_000


def names(src: Path) -> list[str]:
    if zipfile.is_zipfile(src):
        with zipfile.ZipFile(src) as z:
            return z.namelist()[:MAX_FILES]
    with tarfile.open(src) as t:
        return t.getnames()[:MAX_FILES]


def _check(count: int, size: int) -> None:
    if count > MAX_FILES or size > MAX_BYTES:
        raise ValueError("archive too large")


def extract(src: Path, target: Path) -> int:
    return _zip(src, target) if zipfile.is_zipfile(src) else _tar(src, target)


def _zip(src: Path, target: Path) -> int:
    root = target.resolve()
    with zipfile.ZipFile(src) as z:
        members = [m for m in z.infolist() if not m.is_dir()]
        _check(len(members), sum(m.file_size for m in members))
        for m in members:
            dest = (root / m.filename).resolve()
            if not dest.is_relative_to(root):
                raise ValueError(f"unsafe name in archive: {m.filename!r}")
            dest.parent.mkdir(parents=True, exist_ok=True)
            with z.open(m) as a, dest.open("wb") as b:
                shutil.copyfileobj(a, b)
    return len(members)


def _tar(src: Path, target: Path) -> int:
    with tarfile.open(src) as t:
        members = t.getmembers()
        _check(len(members), sum(m.size for m in members))
        # the "data" filter refuses absolute names, "..", devices and links that leave the target
        t.extractall(target, members=members, filter="data")
    return sum(m.isfile() for m in members)
