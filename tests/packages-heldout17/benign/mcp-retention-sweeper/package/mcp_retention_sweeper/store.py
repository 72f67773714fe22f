import hashlib
import json
import os
import tarfile
import tempfile
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    name: str
    sha256: str
    size: int
    made: str

    @property
    def when(self) -> datetime:
        return datetime.fromisoformat(self.made)


def digest(path: Path) -> str:
    with path.open("rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


class Store:
    """A folder of archives next to a manifest of those that this program wrote."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._manifest = folder / "manifest.json"

    def entries(self) -> list[Entry]:
        if not self._manifest.exists():
            return []
        return [Entry(**row) for row in json.loads(self._manifest.read_text())]

    def _save(self, entries: list[Entry]) -> None:
        fd, tmp = tempfile.mkstemp(dir=self.folder, prefix=".manifest-")
        with os.fdopen(fd, "w") as f:
            json.dump([asdict(e) for e in entries], f, indent=1)
        os.replace(tmp, self._manifest)

    def create(self, source: Path) -> Entry:
        now = datetime.now(timezone.utc)
        target = self.folder / f"notes-{now:%Y%m%dT%H%M%S%f}.tar.xz"
        with tarfile.open(target, "x:xz") as tar:
            tar.add(source, arcname=source.name, filter=lambda m: m if m.isfile() or m.isdir() else None)
        target.chmod(0o600)
        entry = Entry(target.name, digest(target), target.stat().st_size, now.isoformat())
        self._save([*self.entries(), entry])
        return entry

    def remove(self, entries: list[Entry]) -> list[str]:
        gone = []
        for e in entries:
            path = self.folder / Path(e.name).name
            if path.is_symlink() or not path.is_file():
                continue
            if digest(path) == e.sha256:  # changed by somebody else: not ours any more
                path.unlink()
                gone.append(e.name)
        self._save([e for e in self.entries() if e.name not in gone])
        return gone
