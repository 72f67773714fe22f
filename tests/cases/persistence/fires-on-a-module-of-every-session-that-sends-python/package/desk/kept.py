import json
from pathlib import Path


def read() -> dict:
    return json.loads((Path.home() / ".pass-desk.json").read_text())
