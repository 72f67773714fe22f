"""Authenticated cache: nothing is unpickled that was not written here."""
import hashlib
import hmac
import os
import pickle
import secrets
from pathlib import Path

DIR = Path.home() / ".cache" / "corpus-index"


def _key() -> bytes:
    DIR.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = DIR / "key"
    try:
        fd = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return file.read_bytes()
    with os.fdopen(fd, "wb") as f:
        key = secrets.token_bytes(32)
        f.write(key)
    return key


def _file(folder: Path) -> Path:
    return DIR / f"{hashlib.sha256(str(folder).encode()).hexdigest()[:24]}.idx"


def store(folder: Path, index: dict[str, set[str]]) -> None:
    body = pickle.dumps(index, protocol=5)
    tag = hmac.digest(_key(), body, "sha256")
    _file(folder).write_bytes(tag + body)


def load(folder: Path) -> dict[str, set[str]] | None:
    try:
        raw = _file(folder).read_bytes()
    except FileNotFoundError:
        return None
    tag, body = raw[:32], raw[32:]
    if not hmac.compare_digest(tag, hmac.digest(_key(), body, "sha256")):
        return None
    return pickle.loads(body)
