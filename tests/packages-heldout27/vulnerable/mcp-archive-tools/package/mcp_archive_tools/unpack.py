import tarfile
import zipfile
from pathlib import Path


def _tar(src: Path, to: Path) -> int:
    with tarfile.open(src) as t:
        t.extractall(to, filter="fully_trusted")
        return len(t.getmembers())


def _zip(src: Path, to: Path) -> int:
    with zipfile.ZipFile(src) as z:
        for info in z.infolist():
            if info.is_dir():
                continue
            out = to / info.filename
            out.parent.mkdir(parents=True, exist_ok=True)
            out.write_bytes(z.read(info))
        return len(z.infolist())


BY_SUFFIX = {".zip": _zip, ".whl": _zip, ".tar": _tar, ".gz": _tar, ".xz": _tar}


def unpack(src: Path, to: Path) -> int:
    return BY_SUFFIX[src.suffix](src, to)
