import io
import zipfile
from pathlib import Path


def members(data: bytes):
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        for info in z.infolist():
            if info.is_dir() or not info.filename.lower().endswith((".pgn", ".txt", ".json")):
                continue
            yield info.filename, z.read(info)


def unpack(data: bytes, target: Path) -> list[str]:
    names = []
    for name, content in members(data):
        dest = target / name
        dest.parent.mkdir(parents=True, exist_ok=True)
        dest.write_bytes(content)
        names.append(name)
    return names
