import io
import zipfile
from pathlib import Path


class Archive:
    SUFFIXES = {".md", ".txt", ".org"}

    def __init__(self, root: Path) -> None:
        self.root = root

    def pack(self) -> tuple[bytes, int]:
        buf, n = io.BytesIO(), 0
        with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
            for path in sorted(self.root.rglob("*")):
                if path.is_file() and not path.is_symlink() and path.suffix in self.SUFFIXES:
                    z.write(path, path.relative_to(self.root))
                    n += 1
        return buf.getvalue(), n

    @staticmethod
    def count(data: bytes) -> int:
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            return len(z.namelist())
