import io
import tarfile
from pathlib import Path

MAX_FILES = 2000


def unpack(data: io.BytesIO, target: Path) -> int:
    """Unpack a theme. Names that start with a slash are skipped."""
    target.mkdir(parents=True, exist_ok=True)
    with tarfile.open(fileobj=data, mode="r:gz") as tar:
        members = [m for m in tar.getmembers() if not m.name.startswith("/")]
        if len(members) > MAX_FILES:
            raise ValueError("pack has too many files")
        tar.extractall(target, members=members, filter="fully_trusted")
    return len(members)
