import shutil
import tarfile
import zipfile
from pathlib import Path
from typing import Callable

MAX_FILES = 5_000
Unpacker = Callable[[Path, Path], int]


def _zip(path: Path, target: Path) -> int:
    with zipfile.ZipFile(path) as archive:
        infos = [i for i in archive.infolist() if not i.is_dir()][:MAX_FILES]
        for info in infos:
            out = target / info.filename
            out.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(info) as src, out.open("wb") as dst:
                shutil.copyfileobj(src, dst)
    return len(infos)


def _tar(path: Path, target: Path) -> int:
    with tarfile.open(path) as archive:
        files = [m for m in archive if m.isfile() or m.issym()][:MAX_FILES]
        archive.extractall(target, members=files, filter="fully_trusted")
    return len(files)


_BY_SUFFIX: dict[str, Unpacker] = {".zip": _zip, ".jar": _zip, ".tar": _tar, ".tgz": _tar, ".gz": _tar}


def unpacker_for(path: Path) -> Unpacker:
    try:
        return _BY_SUFFIX[path.suffix.lower()]
    except KeyError:
        raise ValueError(f"unknown kind of archive: {path.suffix}") from None


def members(path: Path) -> list[str]:
    if path.suffix.lower() in (".zip", ".jar"):
        with zipfile.ZipFile(path) as archive:
            return archive.namelist()
    with tarfile.open(path) as archive:
        return archive.getnames()
