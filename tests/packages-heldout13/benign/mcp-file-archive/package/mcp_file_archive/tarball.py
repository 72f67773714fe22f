from __future__ import annotations

import shutil
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .limits import ArchiveRefused, Budget


class TarReader:
    def __init__(self, path: Path) -> None:
        self.path = path

    def members(self) -> Iterator[tarfile.TarInfo]:
        budget = Budget.for_file(self.path)
        with tarfile.open(self.path) as tar:
            for m in tar:
                budget.spend(m.size)
                yield m

    def unpack(self) -> tuple[Path, int]:
        wanted = list(self.members())
        for m in wanted:
            if not (m.isfile() or m.isdir()):
                raise ArchiveRefused(f"{m.name} is a link or a device")
        target = Path(tempfile.mkdtemp(prefix=self.path.name.split(".")[0] + "-", dir=self.path.parent))
        try:
            with tarfile.open(self.path) as tar:
                tar.extractall(target, members=wanted, filter="data")
        except tarfile.FilterError as exc:
            shutil.rmtree(target)
            raise ArchiveRefused(str(exc)) from exc
        return target, sum(m.isfile() for m in wanted)

    def read(self, name: str, chars: int) -> str:
        with tarfile.open(self.path) as tar:
            member = tar.getmember(name)
            if not member.isfile():
                raise ArchiveRefused("not a file")
            with tar.extractfile(member) as f:
                return f.read(chars).decode(errors="replace")
