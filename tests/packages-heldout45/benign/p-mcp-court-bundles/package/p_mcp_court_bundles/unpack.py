import shutil
import stat
import zipfile
from pathlib import Path

MAX_FILES = 2_000
MAX_BYTES = 500_000_000


class BundleError(ValueError):
    pass


def _target(folder: Path, name: str) -> Path:
    path = (folder / name).resolve()
    if not path.is_relative_to(folder):
        raise BundleError(f"{name!r} leads out of the bundle")
    return path


def unpack(archive: Path, folder: Path) -> list[str]:
    folder = folder.resolve()
    with zipfile.ZipFile(archive) as z:
        infos = [i for i in z.infolist() if not i.is_dir()]
        if len(infos) > MAX_FILES or sum(i.file_size for i in infos) > MAX_BYTES:
            raise BundleError("bundle is too large")
        if any(stat.S_ISLNK(i.external_attr >> 16) for i in infos):
            raise BundleError("links are not allowed")
        pairs = [(i, _target(folder, i.filename)) for i in infos]  # all names are checked before a byte is written
        for info, target in pairs:
            target.parent.mkdir(parents=True, exist_ok=True)
            with z.open(info) as src, target.open("wb") as dst:
                shutil.copyfileobj(src, dst)
    return [i.filename for i in infos]
