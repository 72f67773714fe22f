import hashlib
import hmac
import json
import os
import secrets
import time
from pathlib import Path

import platformdirs

FOLDER = Path(platformdirs.user_cache_dir("mcp-rate-cache"))
KEY = FOLDER / "cache.key"


def _key() -> bytes:
    FOLDER.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        fd = os.open(KEY, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return KEY.read_bytes()
    with os.fdopen(fd, "wb") as f:
        value = secrets.token_bytes(32)
        f.write(value)
    return value


class Cache:
    def __init__(self, ttl: float):
        self.ttl = ttl
        self.hits = self.misses = 0
        self._secret = _key()

    def _file(self, name: str) -> Path:
        return FOLDER / (hashlib.sha256(name.encode()).hexdigest()[:32] + ".json")

    def _tag(self, body: str) -> str:
        return hmac.new(self._secret, body.encode(), hashlib.sha256).hexdigest()

    def get(self, name: str) -> tuple[dict, bool] | None:
        """The value and whether it is fresh; damaged or foreign entries count as missing."""
        try:
            doc = json.loads(self._file(name).read_text("utf-8"))
            body, tag = doc["body"], doc["tag"]
            if not hmac.compare_digest(tag, self._tag(body)):
                raise ValueError("tag")
            entry = json.loads(body)
            if entry["name"] != name:
                raise ValueError("name")
        except (OSError, ValueError, KeyError, TypeError):
            self.misses += 1
            return None
        self.hits += 1
        return entry["value"], time.time() - entry["at"] < self.ttl

    def put(self, name: str, value: dict) -> None:
        body = json.dumps({"name": name, "at": time.time(), "value": value})
        target = self._file(name)
        tmp = target.with_suffix(f".{os.getpid()}.tmp")
        tmp.write_text(json.dumps({"body": body, "tag": self._tag(body)}), "utf-8")
        os.replace(tmp, target)
