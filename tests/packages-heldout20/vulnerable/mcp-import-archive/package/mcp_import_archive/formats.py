import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path


class TarReader:
    suffixes = (".tar", ".tgz", ".tar.gz", ".tar.xz")

    def __init__(self, path: Path):
        self._t = tarfile.open(path)

    def entries(self) -> Iterator[tuple[str, bytes]]:
        for m in self._t:
            if m.isfile():
                yield m.name, self._t.extractfile(m).read()


class ZipReader:
    suffixes = (".zip",)

    def __init__(self, path: Path):
        self._z = zipfile.ZipFile(path)

    def entries(self) -> Iterator[tuple[str, bytes]]:
        for i in self._z.infolist():
            if not i.is_dir():
                yield i.filename, self._z.read(i)


READERS = (TarReader, ZipReader)


def reader(path: Path):
    for r in READERS:
        if path.name.endswith(r.suffixes):
            return r(path)
    raise ValueError("unknown archive format")
