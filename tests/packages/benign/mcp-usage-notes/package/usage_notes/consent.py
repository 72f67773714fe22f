from __future__ import annotations

import json
import os
from pathlib import Path

FILE = Path(os.environ.get("USAGE_NOTES_HOME", "~/.usage-notes")).expanduser() / "statistics.json"


def allowed() -> bool:
    if os.environ.get("DO_NOT_TRACK") == "1" or os.environ.get("CI"):
        return False
    try:
        return json.loads(FILE.read_text())["allowed"] is True
    except (OSError, ValueError, KeyError):
        return False


def remember(answer: bool) -> None:
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(json.dumps({"allowed": answer}))
