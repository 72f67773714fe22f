import shutil
import tarfile
import zipfile
from pathlib import Path


def kind(path: Path) -> str | None:
    if zipfile.is_zipfile(path):
        return "zip"
    return "tar" if tarfile.is_tarfile(path) else None


def unzip(path: Path, target: Path) -> int:
    with zipfile.ZipFile(path) as z:
        members = [m for m in z.infolist() if not m.is_dir()]
        for m in members:
            out = target / m.filename
            out.parent.mkdir(parents=True, exist_ok=True)
            # copyfileobj keeps memory use low, ZipFile.read would load the whole member
            with z.open(m) as src, out.open("wb") as dst:
                shutil.copyfileobj(src, dst)
    return len(members)


def untar(path: Path, target: Path) -> int:
    with tarfile.open(path) as t:
        t.extractall(target, filter="fully_trusted")
        return len(t.getmembers())
