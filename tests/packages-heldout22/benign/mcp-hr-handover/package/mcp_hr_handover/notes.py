import json
import os
import tempfile
from pathlib import Path

FOLDER = Path(os.getenv("XDG_DATA_HOME", Path.home() / ".local" / "share")) / "mcp-hr-handover"


def _file(person: str) -> Path:
    safe = "".join(ch for ch in person.lower() if ch.isalnum() or ch == "-")
    if not safe:
        raise ValueError("a name is needed")
    return FOLDER / f"{safe}.json"


def load(person: str) -> dict:
    f = _file(person)
    if not f.is_file():
        raise ValueError(f"no note for {person}")
    return json.loads(f.read_text("utf-8"))


def save(person: str, note: dict) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True, mode=0o700)
    fd, tmp = tempfile.mkstemp(dir=FOLDER, suffix=".tmp")
    with os.fdopen(fd, "w", encoding="utf-8") as f:
        json.dump(note, f, ensure_ascii=False, indent=1)
    os.replace(tmp, _file(person))
