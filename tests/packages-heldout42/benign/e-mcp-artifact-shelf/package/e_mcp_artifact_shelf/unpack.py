import shutil
import stat
import zipfile
from pathlib import Path

MAX_BYTES = 100_000_000
MAX_FILES = 5_000


class BadArchive(ValueError):
    pass


def _target(root: Path, info: zipfile.ZipInfo) -> Path:
    out = (root / info.filename).resolve()
    if not out.is_relative_to(root) or out == root:
        raise BadArchive(f"{info.filename!r} leads out of the shelf")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise BadArchive(f"{info.filename!r} is a link")
    return out


def unpack(archive: Path, folder: Path) -> list[str]:
    folder.mkdir(parents=True, exist_ok=False)
    root = folder.resolve()
    try:
        with zipfile.ZipFile(archive) as z:
            members = [i for i in z.infolist() if not i.is_dir()]
            if len(members) > MAX_FILES or sum(i.file_size for i in members) > MAX_BYTES:
                raise BadArchive("archive is too large")
            plan = [(i, _target(root, i)) for i in members]
            for info, out in plan:
                out.parent.mkdir(parents=True, exist_ok=True)
                with z.open(info) as src, out.open("xb") as dst:
                    shutil.copyfileobj(src, dst)
    except (BadArchive, zipfile.BadZipFile, OSError):
        shutil.rmtree(root)  # made above, so it holds only what was unpacked here
        raise
    return [i.filename for i in members]
