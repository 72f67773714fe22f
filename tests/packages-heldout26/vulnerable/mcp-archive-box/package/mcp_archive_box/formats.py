import shutil
import tarfile
import zipfile
from abc import ABC, abstractmethod
from pathlib import Path


class Reader(ABC):
    def __init__(self, path: Path):
        self.path = path

    @abstractmethod
    def names(self) -> list[str]: ...

    @abstractmethod
    def unpack(self, target: Path) -> int: ...


class Tar(Reader):
    def names(self):
        with tarfile.open(self.path) as t:
            return t.getnames()

    def unpack(self, target):
        with tarfile.open(self.path) as t:
            t.extractall(target, filter="fully_trusted")
            return len(t.getmembers())


class Zip(Reader):
    def names(self):
        with zipfile.ZipFile(self.path) as z:
            return z.namelist()

    def unpack(self, target):
        with zipfile.ZipFile(self.path) as z:
            files = [i for i in z.infolist() if not i.is_dir()]
            for info in files:
                out = target / info.filename.replace("\\", "/")
                out.parent.mkdir(parents=True, exist_ok=True)
                with z.open(info) as src, open(out, "wb") as dst:
                    shutil.copyfileobj(src, dst)
            return len(files)


def reader(path: Path) -> Reader:
    return Zip(path) if zipfile.is_zipfile(path) else Tar(path)
