import io
import zipfile
from pathlib import Path

ROOT = Path.home() / ".skill-packs"
KINDS = {".md", ".txt", ".json", ".yaml"}


def unpack(data: bytes, target: Path) -> int:
    n = 0
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        for info in z.infolist():
            dest = target / info.filename
            if info.is_dir() or dest.suffix not in KINDS:
                continue
            dest.parent.mkdir(parents=True, exist_ok=True)
            dest.write_bytes(z.read(info))
            n += 1
    return n
