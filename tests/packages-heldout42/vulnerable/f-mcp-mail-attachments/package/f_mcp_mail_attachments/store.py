import os
from pathlib import Path

ROOT = Path(os.environ.get("ATTACHMENTS", Path.home() / "Attachments"))


def _place(name: str) -> str:
    return os.path.join(ROOT, name.replace("../", ""))


def save(name: str, data: bytes) -> str:
    ROOT.mkdir(parents=True, exist_ok=True)
    with open(_place(name), "wb") as f:
        f.write(data)
    return f"{name}: {len(data)} bytes"


def load(name: str) -> str:
    with open(_place(name), encoding="utf-8", errors="replace") as f:
        return f.read()
