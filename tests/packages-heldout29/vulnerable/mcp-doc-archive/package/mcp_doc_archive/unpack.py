import io
import tarfile
import zipfile
from pathlib import Path


def _members(raw: bytes):
    with zipfile.ZipFile(io.BytesIO(raw)) as z:
        for info in z.infolist():
            if not info.is_dir():
                yield info.filename.replace("\\", "/"), z.read(info)


def unpack(raw: bytes, shelf: Path) -> int:
    if raw[:2] == b"PK":
        count = 0
        for name, data in _members(raw):
            target = shelf / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            count += 1
        return count
    with tarfile.open(fileobj=io.BytesIO(raw)) as t:
        t.extractall(shelf, filter="fully_trusted")
        return len(t.getmembers())
