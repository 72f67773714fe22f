import io
import tarfile
from fnmatch import fnmatch
from pathlib import Path

EXCLUDE = [".env", ".env.*", "*.pem", "id_rsa", "id_ed25519", ".aws/*", ".ssh/*", ".git/*", "node_modules/*", "__pycache__/*"]
MAX_TOTAL = 500_000_000


def wanted(rel: Path) -> bool:
    text = rel.as_posix()
    if any(fnmatch(text, p) or fnmatch(text, f"*/{p}") for p in EXCLUDE):
        return False
    return not any(fnmatch(rel.name, p) for p in EXCLUDE if "/" not in p)


def pack(folder: Path) -> tuple[bytes, int]:
    buf = io.BytesIO()
    total = count = 0
    with tarfile.open(fileobj=buf, mode="w:gz") as t:
        for f in sorted(folder.rglob("*")):
            rel = f.relative_to(folder)
            if f.is_symlink() or not f.is_file() or not wanted(rel):
                continue
            total += f.stat().st_size
            if total > MAX_TOTAL:
                raise ValueError("the folder is too large")
            t.add(f, rel.as_posix(), recursive=False)
            count += 1
    return buf.getvalue(), count


def extract_one(data: bytes, name: str, target: Path) -> int:
    """Write one member below target; links and names that leave it are refused."""
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:gz") as t:
        m = t.getmember(name)
        if not m.isreg():
            raise ValueError("not a regular file")
        out = (target / m.name).resolve()
        if not out.is_relative_to(target.resolve()):
            raise ValueError("name leaves the folder")
        out.parent.mkdir(parents=True, exist_ok=True)
        return out.write_bytes(t.extractfile(m).read())
