import json
from pathlib import Path

FOLDER = Path.home() / ".local" / "share" / "tc-note-vault"


def save(title: str, body: str, tags: list[str], trace: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    row = {"title": title, "body": body, "tags": tags, "trace": trace}
    with (FOLDER / "notes.jsonl").open("a", encoding="utf-8") as f:
        f.write(json.dumps(row) + "\n")


def load() -> list[dict]:
    path = FOLDER / "notes.jsonl"
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
