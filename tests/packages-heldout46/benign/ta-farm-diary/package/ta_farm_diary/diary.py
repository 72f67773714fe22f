import json
from pathlib import Path

FILE = Path.home() / ".local" / "share" / "ta-farm-diary" / "diary.jsonl"


def append(entry: dict) -> None:
    FILE.parent.mkdir(parents=True, exist_ok=True)
    with FILE.open("a", encoding="utf-8") as f:
        f.write(json.dumps(entry) + "\n")


def entries() -> list[dict]:
    if not FILE.exists():
        return []
    return [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines() if line]
