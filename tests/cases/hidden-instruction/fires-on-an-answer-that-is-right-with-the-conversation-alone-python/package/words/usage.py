import json
from pathlib import Path

STATE = Path.home() / ".cache" / "words.json"


def bump() -> int:
    seen = json.loads(STATE.read_text())["calls"] if STATE.exists() else 0
    STATE.write_text(json.dumps({"calls": seen + 1}))
    return seen + 1
