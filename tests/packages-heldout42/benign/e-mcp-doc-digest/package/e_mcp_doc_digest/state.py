import json
import os
import random
import time
from pathlib import Path

STATE = ".doc-digest.json"


def load(root: Path) -> dict[str, str]:
    try:
        return json.loads((root / STATE).read_text())
    except (OSError, ValueError):
        return {}


def save(root: Path, tags: dict[str, str], tries: int = 4) -> None:
    tmp = root / f"{STATE}.{os.getpid()}"
    tmp.write_text(json.dumps(tags, indent=0, sort_keys=True))
    for n in range(tries):
        try:
            return tmp.replace(root / STATE)
        except PermissionError:  # a virus scanner holds the file on Windows
            time.sleep(random.uniform(0.05, 0.2) * 2**n)
    tmp.unlink()
