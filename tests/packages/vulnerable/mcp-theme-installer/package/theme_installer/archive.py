import shutil
import tarfile
import zipfile
from pathlib import Path

IMAGE = {".png", ".jpg", ".svg", ".css", ".html", ".toml", ".md", ""}


class Unpacker:
    def __init__(self, target: Path) -> None:
        self.target = target
        self.count = 0

    def accept(self, name: str) -> bool:
        return Path(name).suffix.lower() in IMAGE and not name.startswith("/")

    def zip(self, path: Path) -> None:
        with zipfile.ZipFile(path) as z:
            for info in z.infolist():
                if info.is_dir() or not self.accept(info.filename):
                    continue
                out = self.target / info.filename
                out.parent.mkdir(parents=True, exist_ok=True)
                with z.open(info) as src, out.open("wb") as dst:
                    shutil.copyfileobj(src, dst)
                self.count += 1

    def tar(self, path: Path) -> None:
        with tarfile.open(path) as t:
            chosen = [m for m in t.getmembers() if self.accept(m.name)]
            t.extractall(self.target, members=chosen)
            self.count += len(chosen)
