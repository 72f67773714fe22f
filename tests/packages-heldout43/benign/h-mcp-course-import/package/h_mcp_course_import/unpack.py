import shutil
import stat
import zipfile
from pathlib import Path, PurePosixPath

MAX_FILES = 2000
MAX_BYTES = 300 * 1024 * 1024


class BadArchive(Exception):
    pass


def _target(root: Path, info: zipfile.ZipInfo) -> Path:
    name = PurePosixPath(info.filename.replace("\\", "/"))
    if name.is_absolute() or ".." in name.parts or ":" in info.filename:
        raise BadArchive(f"bad name {info.filename!r}")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise BadArchive(f"{info.filename!r} is a link")
    path = root.joinpath(*name.parts).resolve()
    if not path.is_relative_to(root.resolve()):
        raise BadArchive(f"bad name {info.filename!r}")
    return path


def unpack(archive: Path, root: Path) -> int:
    with zipfile.ZipFile(archive) as z:
        infos = [i for i in z.infolist() if not i.is_dir()]
        if len(infos) > MAX_FILES or sum(i.file_size for i in infos) > MAX_BYTES:
            raise BadArchive("archive is too large")
        plan = [(i, _target(root, i)) for i in infos]  # all names are checked before the first write
        for info, path in plan:
            path.parent.mkdir(parents=True, exist_ok=True)
            with z.open(info) as src, path.open("wb") as dst:
                shutil.copyfileobj(src, dst)
    return len(plan)
