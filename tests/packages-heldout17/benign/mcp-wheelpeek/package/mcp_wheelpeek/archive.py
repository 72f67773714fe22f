import io
import tarfile
import zipfile
from pathlib import Path
from typing import Iterator

MEMBER = 512 * 1024
COUNT = 5_000


def members(path: Path) -> Iterator[tuple[str, bytes]]:
    """Names and contents (cut at a limit) of the regular files. Nothing is written to disk."""
    if path.suffix == ".whl" or zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as z:
            for info in z.infolist()[:COUNT]:
                if not info.is_dir():
                    with z.open(info) as f:
                        yield info.filename, f.read(MEMBER)
        return
    with tarfile.open(path) as t:
        for number, info in enumerate(t):
            if number >= COUNT:
                return
            if info.isfile():
                yield info.name, (t.extractfile(info) or io.BytesIO()).read(MEMBER)
