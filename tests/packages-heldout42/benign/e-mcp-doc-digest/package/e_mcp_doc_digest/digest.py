import hashlib
from pathlib import Path

BLOCK = 1 << 16


def etag(path: Path) -> str:
    """Short tag in the form that the static file server uses; not for security."""
    h = hashlib.md5(usedforsecurity=False)
    with path.open("rb") as f:
        while block := f.read(BLOCK):
            h.update(block)
    return h.hexdigest()[:16]


def bucket(name: str, n: int = 16) -> int:
    return int.from_bytes(hashlib.sha1(name.encode(), usedforsecurity=False).digest()[:4]) % n
