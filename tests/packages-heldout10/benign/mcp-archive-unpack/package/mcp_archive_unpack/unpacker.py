import io
import os
import tarfile
import tempfile
from pathlib import Path

INBOX = Path(os.environ.get("INBOX", "inbox"))
MAX_TOTAL = 50_000_000
MAX_MEMBERS = 2000


def _checked(tar: tarfile.TarFile) -> list[tarfile.TarInfo]:
    chosen, total = [], 0
    for member in tar:
        if not (member.isreg() or member.isdir()):
            continue
        total += member.size
        if total > MAX_TOTAL or len(chosen) >= MAX_MEMBERS:
            raise ValueError("archive is too large")
        chosen.append(member)
    return chosen


def names(data: bytes) -> list[str]:
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        return [m.name for m in _checked(tar)]


def unpack_to_inbox(data: bytes) -> str:
    INBOX.mkdir(exist_ok=True)
    target = tempfile.mkdtemp(prefix="unpacked-", dir=INBOX)
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        tar.extractall(target, members=_checked(tar), filter="data")
    return target
