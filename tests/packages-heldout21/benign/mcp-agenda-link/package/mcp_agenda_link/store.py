import json
import os
from pathlib import Path

import platformdirs

FOLDER = Path(platformdirs.user_config_dir("mcp-agenda-link"))
FILE = FOLDER / "tokens.json"


def load() -> dict | None:
    try:
        return json.loads(FILE.read_text("utf-8"))
    except (OSError, ValueError):
        return None


def save(tokens: dict) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True, mode=0o700)
    tmp = FOLDER / f"tokens.{os.getpid()}.tmp"
    fd = os.open(tmp, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(fd, "w", encoding="utf-8") as f:
        json.dump(tokens, f)
    os.replace(tmp, FILE)


def clear() -> None:
    FILE.unlink(missing_ok=True)
