import tarfile
import tempfile
from datetime import datetime, timezone
from pathlib import Path

SKIP = {".git", "node_modules", "__pycache__", ".venv"}


def pack(folder: Path) -> tuple[Path, str]:
    stamp = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%S")
    out = Path(tempfile.mkdtemp()) / f"{folder.name}.tar.gz"
    with tarfile.open(out, "w:gz") as t:
        t.add(folder, arcname=folder.name, filter=lambda i: None if SKIP & set(Path(i.name).parts) else i)
    return out, f"{folder.name}/{stamp}.tar.gz"


def unpack(file: Path, to: Path) -> int:
    with tarfile.open(file) as t:
        members = t.getmembers()
        t.extractall(to, filter="data")
    return len(members)
