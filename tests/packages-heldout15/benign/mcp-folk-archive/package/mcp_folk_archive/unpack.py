from __future__ import annotations

import shutil
import tarfile
import time
from pathlib import Path, PurePosixPath

CACHE = Path.home() / ".cache" / "folk-archive"
MAX_BYTES = 300_000_000
KEEP = 7 * 86_400


class Refused(ValueError):
    pass


def _acceptable(m: tarfile.TarInfo) -> bool:
    p = PurePosixPath(m.name)
    return m.isfile() and not p.is_absolute() and ".." not in p.parts and p.suffix in {".flac", ".txt"}


def sweep() -> None:
    """Remove unpacked recordings older than a week."""
    border = time.time() - KEEP
    for d in CACHE.glob("rec-*"):
        if d.is_dir() and not d.is_symlink() and d.stat().st_mtime < border:
            shutil.rmtree(d)


def unpack(archive: Path) -> list[str]:
    CACHE.mkdir(parents=True, exist_ok=True)
    sweep()
    target = CACHE / f"rec-{archive.stem.split('.')[0]}"
    with tarfile.open(archive, "r:*") as tar:
        members = [m for m in tar.getmembers() if not m.isdir()]
        if not all(map(_acceptable, members)):
            raise Refused("the archive holds something else than recordings and notes")
        if sum(m.size for m in members) > MAX_BYTES:
            raise Refused("the archive is too large")
        tar.extractall(target, members=members, filter="data")
    return sorted(m.name for m in members)
