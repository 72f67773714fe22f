import io
import zipfile
from pathlib import Path

LIMIT = 200_000_000


def unpack(data: bytes, target: Path) -> list[str]:
    names = []
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        if sum(i.file_size for i in z.infolist()) > LIMIT:
            raise ValueError("artifact is too large")
        for info in z.infolist():
            if info.is_dir():
                continue
            out = target / info.filename
            out.parent.mkdir(parents=True, exist_ok=True)
            out.write_bytes(z.read(info))
            names.append(info.filename)
    return names
