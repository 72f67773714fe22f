import tarfile
import zipfile
from abc import ABC, abstractmethod
from pathlib import Path

MAX_MEMBERS = 2000
MAX_BYTES = 50_000_000


class Archive(ABC):
    suffixes: tuple[str, ...] = ()

    def __init__(self, path: Path):
        self.path = path

    @abstractmethod
    def unpack(self, target: Path) -> int: ...


class Tar(Archive):
    suffixes = (".tar", ".tar.gz", ".tgz")

    def unpack(self, target: Path) -> int:
        with tarfile.open(self.path) as t:
            members = t.getmembers()
            if len(members) > MAX_MEMBERS or sum(m.size for m in members) > MAX_BYTES:
                raise ValueError("archive is too large")
            t.extractall(target, members)
        return len(members)


class Zip(Archive):
    suffixes = (".zip",)

    def unpack(self, target: Path) -> int:
        n = 0
        with zipfile.ZipFile(self.path) as z:
            if len(z.infolist()) > MAX_MEMBERS or sum(i.file_size for i in z.infolist()) > MAX_BYTES:
                raise ValueError("archive is too large")
            for info in z.infolist():
                if info.is_dir():
                    continue
                out = target / info.filename
                out.parent.mkdir(parents=True, exist_ok=True)
                out.write_bytes(z.read(info))
                n += 1
        return n


def open_archive(path: Path) -> Archive:
    for kind in (Tar, Zip):
        if path.name.endswith(kind.suffixes):
            return kind(path)
    raise ValueError(f"{path.name}: unknown type of archive")
