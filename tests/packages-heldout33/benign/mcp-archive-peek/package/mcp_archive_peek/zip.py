import shutil
import zipfile
from pathlib import Path

from .inside import below, limit


class Zip:
    def __init__(self, path: Path):
        self._path = path

    def names(self) -> list[str]:
        with zipfile.ZipFile(self._path) as z:
            return z.namelist()

    def extract(self, target: Path) -> int:
        with zipfile.ZipFile(self._path) as z:
            infos = [i for i in z.infolist() if not i.is_dir()]
            limit([i.file_size for i in infos])
            paths = [below(target.resolve(), i.filename) for i in infos]
            for info, path in zip(infos, paths, strict=True):
                path.parent.mkdir(parents=True, exist_ok=True)
                with z.open(info) as src, path.open("xb") as dst:
                    shutil.copyfileobj(src, dst)
        return len(infos)
