import stat
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MAX_MEMBERS = 5_000
MAX_TOTAL = 512 * 1024 * 1024
MAX_RATIO = 200


class Unsafe(ValueError):
    pass


@dataclass(frozen=True)
class Member:
    name: str
    size: int


def checked(name: str) -> str:
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in name or "\0" in name:
        raise Unsafe(f"member {name!r} points outside")
    return str(path)


def members(archive: Path) -> list[Member]:
    """All members, or Unsafe when one of them is not a plain file or folder."""
    found: list[Member] = []
    total = 0
    if zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as z:
            for info in z.infolist():
                if stat.S_ISLNK(info.external_attr >> 16):
                    raise Unsafe(f"{info.filename!r} is a link")
                found.append(Member(checked(info.filename), info.file_size))
                total += info.file_size
    else:
        with tarfile.open(archive) as t:
            for m in t:
                if not (m.isfile() or m.isdir()):
                    raise Unsafe(f"{m.name!r} is neither a file nor a folder")
                found.append(Member(checked(m.name), m.size))
                total += m.size
                if len(found) > MAX_MEMBERS or total > MAX_TOTAL:
                    break
    if len(found) > MAX_MEMBERS or total > MAX_TOTAL:
        raise Unsafe("too many or too large members")
    if total > MAX_RATIO * max(archive.stat().st_size, 1024):
        raise Unsafe("suspicious compression ratio")
    return found
