import io
import re
import tarfile
from pathlib import Path

NAME = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,80}\.log")
LIMIT = 100_000_000


class BadArchive(ValueError):
    pass


def _checked(tar: tarfile.TarFile):
    total = 0
    for member in tar:
        total += member.size
        if not member.isreg() or not NAME.fullmatch(member.name):
            raise BadArchive(f"unexpected member {member.name!r}")
        if total > LIMIT:
            raise BadArchive("too much data")
        yield member


def unpack(data: bytes, base: Path) -> list[str]:
    base.mkdir(parents=True, exist_ok=True)
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as tar:
        members = list(_checked(tar))
        tar.extractall(base, members=members, filter="data")
    return [m.name for m in members]
