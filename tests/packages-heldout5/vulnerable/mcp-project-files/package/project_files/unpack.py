import tarfile
import zipfile
from collections.abc import Callable

from .sandbox import Sandbox


def _tar(src: str, dst: str) -> int:
    with tarfile.open(src) as t:
        members = [m for m in t.getmembers() if not m.isdev()]
        t.extractall(dst, members, filter="fully_trusted")
        return len(members)


def _zip(src: str, dst: str) -> int:
    with zipfile.ZipFile(src) as z:
        z.extractall(dst)
        return len(z.namelist())


KINDS: dict[str, Callable[[str, str], int]] = {".zip": _zip, ".tar": _tar, ".tgz": _tar, ".tar.gz": _tar}


def unpack(box: Sandbox, archive: str, folder: str) -> int:
    src, dst = box.locate(archive), box.locate(folder)
    for suffix, fn in KINDS.items():
        if src.endswith(suffix):
            return fn(src, dst)
    raise ValueError("unknown kind of archive")
