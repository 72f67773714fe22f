import json
import os
from pathlib import Path

FILE = Path.home() / ".local" / "share" / "secret-drawer.json"


def load() -> dict[str, str]:
    return json.loads(FILE.read_text()) if FILE.exists() else {}


def save(data: dict[str, str]) -> None:
    FILE.parent.mkdir(parents=True, exist_ok=True)
    fd = os.open(FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "w") as f:
        json.dump(data, f)
