from __future__ import annotations

import os
import tarfile
import zipfile
from pathlib import Path

SUFFIXES = (".py", ".json", ".txt")


class BadArchive(ValueError):
    pass


def _fine(name: str) -> bool:
    base = os.path.basename(name)
    return not base or (not base.startswith(".") and base.endswith(SUFFIXES))


def unpack(archive: Path, target: Path) -> list[str]:
    opener = tarfile.open if tarfile.is_tarfile(archive) else zipfile.ZipFile
    with opener(archive) as fh:
        names = fh.getnames() if isinstance(fh, tarfile.TarFile) else fh.namelist()
        bad = [n for n in names if not _fine(n)]
        if bad:
            raise BadArchive(", ".join(bad))
        if isinstance(fh, tarfile.TarFile):
            fh.extractall(target, filter="fully_trusted")
        else:
            fh.extractall(target)
    return names
