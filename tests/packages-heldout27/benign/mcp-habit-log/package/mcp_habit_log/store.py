import json
import os
import tempfile
from pathlib import Path

from platformdirs import user_config_path

OLD = Path.home() / ".habit-log.json"
FILE = user_config_path("habit-log") / "data.json"


def _v1_to_v2(data: dict) -> dict:
    return {"version": 2, "days": {h: sorted(set(d)) for h, d in data.get("habits", {}).items()}}


MIGRATIONS = {1: _v1_to_v2}


def save(data: dict) -> None:
    FILE.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fd, tmp = tempfile.mkstemp(dir=FILE.parent)
    with os.fdopen(fd, "w") as f:
        json.dump(data, f)
    os.chmod(tmp, 0o600)
    os.replace(tmp, FILE)


def load() -> dict:
    source = FILE if FILE.exists() else OLD
    if not source.exists():
        return {"version": 2, "days": {}}
    data = json.loads(source.read_text())
    while step := MIGRATIONS.get(data.get("version", 1)):
        data = step(data)
    if source == OLD:
        save(data)
        OLD.rename(OLD.with_suffix(".json.bak"))
    return data
