import zipfile
from collections.abc import Iterator
from pathlib import Path

MAX_TOTAL = 200 * 1024 * 1024


class TooLarge(ValueError):
    pass


class Unpacker:
    def __init__(self, root: Path) -> None:
        self.root = root

    def extract(self, archive: zipfile.ZipFile) -> Iterator[Path]:
        if sum(m.file_size for m in archive.infolist()) > MAX_TOTAL:
            raise TooLarge("the archive is too large")
        for member in archive.infolist():
            target = self.root / member.filename
            if member.is_dir():
                target.mkdir(parents=True, exist_ok=True)
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(member))
            yield target
