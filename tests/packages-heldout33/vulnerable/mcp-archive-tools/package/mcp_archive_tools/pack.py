import zipfile
from pathlib import Path


def make(folder: Path, archive: Path) -> int:
    files = [p for p in folder.rglob("*") if p.is_file() and p != archive]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as z:
        for p in files:
            z.write(p, p.relative_to(folder))
    return len(files)
