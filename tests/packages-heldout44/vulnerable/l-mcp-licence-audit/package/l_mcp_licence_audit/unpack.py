import io
import tempfile
import zipfile
from pathlib import Path

MAX_BYTES = 64 << 20


def unpack(raw: bytes) -> Path:
    """Unpack into a fresh folder and return it."""
    root = Path(tempfile.mkdtemp(prefix="licence-"))
    with zipfile.ZipFile(io.BytesIO(raw)) as z:
        if sum(i.file_size for i in z.infolist()) > MAX_BYTES:
            raise ValueError("archive is too large")
        for info in z.infolist():
            if info.is_dir():
                continue
            target = root / info.filename
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(z.read(info))
    return root
