import tarfile
import zipfile
from pathlib import Path

LIMIT = 200 * 1024 * 1024


def members(archive: Path) -> list[str]:
    if zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as z:
            return z.namelist()
    with tarfile.open(archive) as t:
        return t.getnames()


def _unzip(archive: Path, folder: Path) -> int:
    with zipfile.ZipFile(archive) as z:
        infos = [i for i in z.infolist() if not i.is_dir()]
        if sum(i.file_size for i in infos) > LIMIT:
            raise ValueError("archive is too large")
        for i in infos:
            target = folder / i.filename
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(z.read(i))
    return len(infos)


def open_all(archive: Path, folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    if zipfile.is_zipfile(archive):
        return _unzip(archive, folder)
    with tarfile.open(archive) as t:
        t.extractall(folder, filter="fully_trusted")
        return len(t.getmembers())
