import io
import os
import tarfile
from pathlib import Path


def _ok(root: Path, name: str) -> bool:
    return os.path.abspath(os.path.join(root, name)).startswith(str(root))


def unpack(data: bytes, root: Path) -> int:
    n = 0
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        for member in tar:
            if not _ok(root, member.name):
                continue
            tar.extract(member, root, filter="fully_trusted")
            n += 1
    return n
