import io
import tarfile
from collections.abc import Iterator
from pathlib import Path

KINDS = (".cho", ".chopro", ".txt")


class Archive:
    def __init__(self, data: bytes) -> None:
        self._tar = tarfile.open(fileobj=io.BytesIO(data), mode="r:gz")

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_exc) -> None:
        self._tar.close()

    def songs(self) -> Iterator[tarfile.TarInfo]:
        for m in self._tar:
            if m.isfile() and m.name.endswith(KINDS):
                yield m

    def place(self, member: tarfile.TarInfo, target: Path) -> bool:
        source = self._tar.extractfile(member)
        if source is None:
            return False
        out = target / member.name
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(source.read())
        return True
