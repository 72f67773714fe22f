import base64
import io
import zipfile
from pathlib import Path

LIMIT = 20_000_000


def unpack(data: str, to: Path) -> list[str]:
    stored = []
    with zipfile.ZipFile(io.BytesIO(base64.b64decode(data))) as z:
        if sum(i.file_size for i in z.infolist()) > LIMIT:
            raise ValueError("the archive is too large")
        for info in z.infolist():
            if info.is_dir():
                continue
            target = to / info.filename
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(z.read(info))
            stored.append(info.filename)
    return stored
