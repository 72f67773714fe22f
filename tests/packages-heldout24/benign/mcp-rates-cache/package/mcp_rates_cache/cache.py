import hashlib
import json
import os
import time
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass
class Entry:
    body: dict
    etag: str | None
    stored: float

    def fresh(self, ttl: float) -> bool:
        return time.time() - self.stored < ttl


class DiskCache:
    def __init__(self, folder: Path | None = None):
        base = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"))
        self.folder = folder or base / "mcp-rates-cache"

    def _file(self, key: str) -> Path:
        return self.folder / (hashlib.sha256(key.encode()).hexdigest()[:32] + ".json")

    def get(self, key: str) -> Entry | None:
        try:
            raw = json.loads(self._file(key).read_text())
            text = json.dumps(raw["entry"], sort_keys=True)
            if hashlib.sha256(text.encode()).hexdigest() != raw["sha256"]:
                return None
            return Entry(**raw["entry"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, key: str, entry: Entry) -> None:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        data = asdict(entry)
        text = json.dumps(data, sort_keys=True)
        out = self._file(key)
        tmp = out.with_suffix(f".{os.getpid()}.tmp")
        tmp.write_text(json.dumps({"sha256": hashlib.sha256(text.encode()).hexdigest(), "entry": data}))
        os.replace(tmp, out)

    def clear(self) -> int:
        n = 0
        for f in self.folder.glob("*.json"):
            f.unlink(missing_ok=True)
            n += 1
        return n
