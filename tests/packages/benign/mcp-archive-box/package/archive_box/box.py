import re
import shutil
import stat
import tarfile
import zipfile
from pathlib import Path

BOX = Path.home() / "archive-box"
MAX_BYTES, MAX_FILES = 500_000_000, 10_000


def room(name: str) -> Path:
    if not re.fullmatch(r"[A-Za-z0-9][\w-]{0,60}", name):
        raise ValueError("not a name")
    return BOX / name


def _zip(path: Path, target: Path) -> int:
    base = target.resolve()
    with zipfile.ZipFile(path) as z:
        infos = z.infolist()
        if len(infos) > MAX_FILES or sum(i.file_size for i in infos) > MAX_BYTES:
            raise ValueError("too large")
        for info in infos:
            out = (base / info.filename).resolve()
            if not out.is_relative_to(base):
                raise ValueError(f"member outside of the folder: {info.filename}")
            if stat.S_ISLNK(info.external_attr >> 16):
                raise ValueError(f"link in the archive: {info.filename}")
            if info.is_dir():
                out.mkdir(parents=True, exist_ok=True)
                continue
            out.parent.mkdir(parents=True, exist_ok=True)
            with z.open(info) as src, out.open("wb") as dst:
                shutil.copyfileobj(src, dst)
    return len(infos)


def _tar(path: Path, target: Path) -> int:
    with tarfile.open(path) as t:
        members = t.getmembers()
        if len(members) > MAX_FILES or sum(m.size for m in members) > MAX_BYTES:
            raise ValueError("too large")
        t.extractall(target, filter="data")
    return len(members)


def unpack(path: Path, name: str) -> int:
    target = room(name)
    target.mkdir(parents=True)
    return _zip(path, target) if zipfile.is_zipfile(path) else _tar(path, target)


def discard(name: str) -> None:
    target = room(name)
    if target.is_symlink():
        raise ValueError("a link is not removed")
    shutil.rmtree(target)
