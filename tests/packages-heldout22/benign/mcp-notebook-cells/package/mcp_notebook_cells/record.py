import json
import os
import time
from pathlib import Path

FILE = Path(os.getenv("XDG_STATE_HOME", Path.home() / ".local" / "state")) / "mcp-notebook-cells" / "cells.jsonl"
KEEP = 200


def read() -> list[dict]:
    try:
        return [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
    except FileNotFoundError:
        return []


def record(result) -> None:
    cell = {"at": int(time.time()), "source": result.info.raw_cell or "", "ok": result.success}
    FILE.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    lines = [json.dumps(c) for c in [*read(), cell][-KEEP:]]
    fd = os.open(FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "w", encoding="utf-8") as f:
        f.write("\n".join(lines) + "\n")
