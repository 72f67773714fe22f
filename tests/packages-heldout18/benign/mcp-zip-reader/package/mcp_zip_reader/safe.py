import stat
import zipfile
from pathlib import Path

LIMIT = 50 * 1024 * 1024


class Safe:
    def __init__(self, path: Path):
        self._zip = zipfile.ZipFile(path)

    def names(self) -> list[str]:
        return self._zip.namelist()[:1000]

    def text(self, member: str, limit: int) -> str:
        with self._zip.open(member) as f:
            return f.read(limit).decode(errors="replace")

    def extract(self, target: Path) -> int:
        infos = [i for i in self._zip.infolist() if not i.is_dir()]
        if len(infos) > 2000 or sum(i.file_size for i in infos) > LIMIT:
            raise ValueError("archive is too large")
        base = target.resolve()
        base.mkdir()
        for info in infos:
            out = (base / info.filename).resolve()
            if not out.is_relative_to(base) or stat.S_ISLNK(info.external_attr >> 16):
                raise ValueError(f"refused: {info.filename}")
            out.parent.mkdir(parents=True, exist_ok=True)
            with self._zip.open(info) as src:
                out.write_bytes(src.read(info.file_size))
        return len(infos)
