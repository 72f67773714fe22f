import json
from pathlib import Path

STORE = Path.home() / ".local" / "share" / "inkcli" / "session.json"


def account() -> dict:
    return json.loads(STORE.read_text())
