import json
from pathlib import Path

FILE = Path.home() / ".local" / "share" / "medication-reminder.json"


def load() -> dict[str, str]:
    return json.loads(FILE.read_text()) if FILE.exists() else {}


def save(rows: dict[str, str]) -> None:
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(json.dumps(rows, indent=1))
