import hashlib
import hmac
import os
import pickle
import secrets
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path, user_data_path

_MAC = hashlib.sha256().digest_size


def _key() -> bytes:
    path = user_data_path("mcp-embed-cache") / "cache.key"
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_bytes()
    with os.fdopen(fd, "wb") as f:
        key = secrets.token_bytes(32)
        f.write(key)
    return key


class SignedStore:
    """Files of the form MAC + pickle. Nothing is unpickled before its MAC was compared."""

    def __init__(self, folder: Path | None = None, ttl: float = 30 * 86400) -> None:
        self.folder = folder or user_cache_path("mcp-embed-cache")
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.ttl = ttl
        self._secret = _key()
        if len(self._secret) != 32:
            raise RuntimeError("cache.key is damaged, remove it")

    def _path(self, text: str) -> Path:
        return self.folder / f"{hashlib.sha256(text.encode()).hexdigest()}.bin"

    def _mac(self, name: str, body: bytes) -> bytes:
        return hmac.digest(self._secret, name.encode() + b"\0" + body, "sha256")

    def get(self, text: str) -> Any | None:
        path = self._path(text)
        try:
            if time.time() - path.stat().st_mtime > self.ttl:
                path.unlink(missing_ok=True)
                return None
            blob = path.read_bytes()
        except FileNotFoundError:
            return None
        mac, body = blob[:_MAC], blob[_MAC:]
        if not hmac.compare_digest(mac, self._mac(path.name, body)):
            path.unlink(missing_ok=True)
            return None
        return pickle.loads(body)

    def put(self, text: str, value: Any) -> None:
        path = self._path(text)
        body = pickle.dumps(value, protocol=5)
        part = path.with_suffix(f".{secrets.token_hex(4)}.part")
        part.write_bytes(self._mac(path.name, body) + body)
        part.replace(path)

    def remember(self, text: str, compute: Callable[[str], Any]) -> Any:
        if (value := self.get(text)) is None:
            value = compute(text)
            self.put(text, value)
        return value
