from __future__ import annotations

import os
import shutil
import tarfile
import tempfile
from pathlib import Path

MAX_FILES, MAX_BYTES = 5_000, 500 * 2**20


def _checked(tar: tarfile.TarFile):
    total = 0
    for n, m in enumerate(tar):
        total += m.size
        if n >= MAX_FILES or total > MAX_BYTES:
            raise ValueError("archive is too large")
        if not (m.isfile() or m.isdir()):
            raise ValueError(f"{m.name}: links and devices are not restored")
        yield m


def restore(archive: Path, target: Path) -> int:
    if target.exists():
        raise FileExistsError(target.name)
    tmp = Path(tempfile.mkdtemp(prefix=".restore-", dir=target.parent))
    try:
        with tarfile.open(archive, "r:gz") as tar:
            members = list(_checked(tar))
            tar.extractall(tmp, members=members, filter="data")
        os.rename(tmp, target)
        return len(members)
    except BaseException:
        shutil.rmtree(tmp, ignore_errors=True)
        raise
