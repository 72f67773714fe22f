import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .limits import DEFAULT, Limits


class BundleError(ValueError):
    pass


@contextmanager
def opened(path: Path) -> Iterator[tarfile.TarFile]:
    with tarfile.open(path, "r:*") as tar:
        yield tar


def checked(tar: tarfile.TarFile, packed: int, limits: Limits = DEFAULT) -> list[tarfile.TarInfo]:
    total, members = 0, []
    for m in tar:
        if not (m.isreg() or m.isdir()):
            raise BundleError(f"{m.name}: links and devices are refused")
        total += m.size
        members.append(m)
        if len(members) > limits.files or total > limits.total or total > limits.ratio * max(packed, 1):
            raise BundleError("the bundle is too large")
    return members


def unpack(path: Path, target: Path) -> int:
    with opened(path) as tar:
        members = checked(tar, path.stat().st_size)
        tar.extractall(target, members=members, filter="data")
    return len(members)
