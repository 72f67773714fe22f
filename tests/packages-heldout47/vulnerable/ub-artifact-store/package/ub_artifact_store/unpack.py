import io
import shutil
import zipfile
from pathlib import Path

LIMIT = 200 * 1024 * 1024


def unpack(data: bytes, target: Path) -> list[str]:
    """Member by member, so that the total size can be limited."""
    done: list[str] = []
    total = 0
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        for info in z.infolist():
            total += info.file_size
            if total > LIMIT:
                raise ValueError("artifact is too large")
            if info.is_dir():
                continue
            path = target / info.filename
            path.parent.mkdir(parents=True, exist_ok=True)
            with z.open(info) as src, open(path, "wb") as dst:
                shutil.copyfileobj(src, dst)
            done.append(info.filename)
    return done
