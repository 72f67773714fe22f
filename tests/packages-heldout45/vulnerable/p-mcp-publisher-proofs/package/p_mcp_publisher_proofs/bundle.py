import io
import tarfile
from pathlib import Path

LIMIT = 200_000_000


class Bundle:
    """A tar archive as the typesetters upload it."""

    def __init__(self, data: bytes) -> None:
        if len(data) > LIMIT:
            raise ValueError("bundle is too large")
        self._tar = tarfile.open(fileobj=io.BytesIO(data))

    def into(self, folder: Path) -> list[str]:
        folder.mkdir(parents=True, exist_ok=True)
        done = []
        for member in self._tar.getmembers():
            src = self._tar.extractfile(member)
            if src is None:
                continue
            target = folder.joinpath(member.name)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(src.read())
            done.append(member.name)
        return done
