import tarfile
import tempfile
from datetime import datetime, timezone
from pathlib import Path

LIMIT = 200 * 1024 * 1024


def _stamp() -> str:
    return datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%S")


def pack(pages: Path, archives: Path) -> Path:
    target = archives / f"wiki-{_stamp()}.tar.gz"
    with tarfile.open(target, "x:gz") as tar:
        for p in sorted(pages.rglob("*.md")):
            if p.is_file() and not p.is_symlink():
                tar.add(p, arcname=p.relative_to(pages).as_posix(), recursive=False)
    return target


def _checked(tar: tarfile.TarFile, into: Path) -> list[tarfile.TarInfo]:
    members, size = [], 0
    for m in tar:
        if not m.isreg() or not m.name.endswith(".md"):
            raise ValueError(f"unexpected member {m.name}")
        if not (into / m.name).resolve().is_relative_to(into.resolve()):
            raise ValueError(f"{m.name} leaves the folder")
        size += m.size
        if size > LIMIT or len(members) > 20_000:
            raise ValueError("the archive is too large")
        members.append(m)
    return members


def unpack(archive: Path, pages: Path) -> tuple[int, Path | None]:
    pages.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix="pages-", dir=pages.parent))
    with tarfile.open(archive, "r:gz") as tar:
        members = _checked(tar, fresh)
        tar.extractall(fresh, members=members, filter="data")
    kept = None
    if pages.exists():
        kept = pages.with_name(f"pages-before-{_stamp()}")
        pages.rename(kept)
    fresh.rename(pages)
    return len(members), kept
