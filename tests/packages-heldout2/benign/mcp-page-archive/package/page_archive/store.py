import hashlib
import re
from pathlib import Path

DIR = Path.home() / ".local" / "share" / "page-archive"


def put(url: str, body: bytes) -> str:
    key = hashlib.sha256(url.encode()).hexdigest()[:16]
    DIR.mkdir(parents=True, exist_ok=True)
    (DIR / f"{key}.html").write_bytes(body)
    return key


def read(key: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{16}", key):
        raise ValueError("not a key")
    return (DIR / f"{key}.html").read_text(errors="replace")


def keys() -> list[str]:
    return sorted(p.stem for p in DIR.glob("*.html"))
