import io
import tarfile
import zipfile
from pathlib import Path


def _zip(data: bytes, target: Path) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        z.extractall(target)
        return z.namelist()


def _tar(data: bytes, target: Path) -> list[str]:
    with tarfile.open(fileobj=io.BytesIO(data)) as t:
        t.extraction_filter = staticmethod(tarfile.fully_trusted_filter)
        t.extractall(target)
        return t.getnames()


FORMATS = {".zip": _zip, ".gz": _tar, ".xz": _tar, ".tgz": _tar}


def unpack(data: bytes, name: str, target: Path) -> list[str]:
    try:
        step = FORMATS[Path(name).suffix]
    except KeyError:
        raise ValueError("unknown kind of archive") from None
    return step(data, target)
