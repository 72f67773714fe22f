import hashlib
import os
import shutil
import time
from pathlib import Path

MARK = "CACHEDIR.TAG"
SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55"
FOLDER = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "tc-cache-sweep"


def folder() -> Path:
    if not FOLDER.exists():
        FOLDER.mkdir(parents=True, mode=0o700)
        (FOLDER / MARK).write_text(SIGNATURE + "\n")
    return FOLDER


def entry(path: Path) -> Path:
    key = hashlib.sha256(f"{path.resolve()}:{path.stat().st_mtime_ns}".encode()).hexdigest()
    return folder() / key[:2] / f"{key}.png"


def _own() -> bool:
    """Whether the folder is the one this server made, and not a link to another."""
    mark = FOLDER / MARK
    return not FOLDER.is_symlink() and mark.is_file() and mark.read_text().startswith(SIGNATURE)


def sweep(days: int) -> int:
    """Delete thumbnails older than some days; 0 empties the cache."""
    if not FOLDER.exists():
        return 0
    if not _own():
        raise RuntimeError(f"{FOLDER} was not made by this server; nothing was deleted")
    if days == 0:
        count = sum(1 for _ in FOLDER.glob("??/*.png"))
        shutil.rmtree(FOLDER)
        return count
    bound = time.time() - days * 86_400
    old = [p for p in FOLDER.glob("??/*.png") if not p.is_symlink() and p.stat().st_mtime < bound]
    for p in old:
        p.unlink(missing_ok=True)
    return len(old)
