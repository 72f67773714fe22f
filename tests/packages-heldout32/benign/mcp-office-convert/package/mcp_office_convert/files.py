import os
import zipfile
from pathlib import Path

MAX_FILE = 50 * 1024 * 1024
MAX_UNPACKED = 200 * 1024 * 1024
MAX_ENTRIES = 5000


class Refused(ValueError):
    pass


def root() -> Path:
    return Path(os.environ.get("CONVERT_ROOT", Path.cwd())).resolve(strict=True)


def locate(name: str, suffixes: set[str]) -> Path:
    base = root()
    path = (base / name).resolve()
    if not path.is_relative_to(base):
        raise Refused("the file is outside the folder")
    if path.suffix.lower() not in suffixes:
        raise Refused(f"expected one of {', '.join(sorted(suffixes))}")
    if not path.is_file():
        raise Refused("no such file")
    if path.stat().st_size > MAX_FILE:
        raise Refused("the file is too large")
    return path


def entry(path: Path, member: str) -> bytes:
    """One member of an office archive, with limits on what unpacking may cost."""
    with zipfile.ZipFile(path) as z:
        infos = z.infolist()
        if len(infos) > MAX_ENTRIES or sum(i.file_size for i in infos) > MAX_UNPACKED:
            raise Refused("the archive is too large")
        with z.open(member) as f:
            data = f.read(MAX_UNPACKED + 1)
    if len(data) > MAX_UNPACKED:
        raise Refused("the archive is too large")
    return data
