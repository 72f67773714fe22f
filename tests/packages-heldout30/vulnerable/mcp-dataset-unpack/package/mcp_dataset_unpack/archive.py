import os
import shutil
import tarfile
import zipfile


def _tar(src: str, dest: str) -> int:
    with tarfile.open(src) as t:
        t.extractall(dest, filter="fully_trusted")
        return len(t.getmembers())


def _zip(src: str, dest: str) -> int:
    n = 0
    with zipfile.ZipFile(src) as z:
        for info in z.infolist():
            if info.is_dir():
                continue
            target = os.path.join(dest, info.filename)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with z.open(info) as a, open(target, "wb") as b:
                shutil.copyfileobj(a, b)
            n += 1
    return n


HANDLERS = {".zip": _zip, ".tar": _tar, ".gz": _tar, ".xz": _tar}


def unpack(src: str, dest: str) -> int:
    return HANDLERS[os.path.splitext(src)[1].lower()](src, dest)
