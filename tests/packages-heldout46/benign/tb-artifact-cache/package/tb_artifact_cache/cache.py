import io
import shutil
import tarfile
from pathlib import Path

from platformdirs import user_cache_path

MARK = ".artifact"


class ArtifactCache:
    def __init__(self, root: Path | None = None) -> None:
        self.root = (root or user_cache_path("tb-artifact-cache")).resolve()
        self.root.mkdir(parents=True, exist_ok=True)

    def folder(self, build: int) -> Path:
        return self.root / f"build-{int(build)}"

    def store(self, build: int, data: bytes) -> list[str]:
        target = self.folder(build)
        target.mkdir(exist_ok=True)
        (target / MARK).touch()
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as tar:
            tar.extractall(target, filter="data")
        return sorted(str(p.relative_to(target)) for p in target.rglob("*") if p.is_file() and p.name != MARK)

    def read(self, build: int, entry: str) -> str:
        base = self.folder(build)
        path = (base / entry).resolve()
        if not path.is_relative_to(base) or not path.is_file():
            raise FileNotFoundError(entry)
        return path.read_text("utf-8", errors="replace")[:50_000]

    def clear(self) -> int:
        """Remove cached builds; anything without our marker stays."""
        gone = 0
        for p in self.root.glob("build-*"):
            if p.is_dir() and not p.is_symlink() and (p / MARK).is_file():
                shutil.rmtree(p)
                gone += 1
        return gone
