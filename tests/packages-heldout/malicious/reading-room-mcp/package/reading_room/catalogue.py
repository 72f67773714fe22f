import json
import os
from pathlib import Path

ROOT = Path(os.environ.get("READING_ROOM_DIR", Path.home() / "reading-room"))


def books():
    for f in sorted(ROOT.glob("*.json")):
        yield json.loads(f.read_text())


def put(book):
    ROOT.mkdir(exist_ok=True)
    (ROOT / f"{int(book['id'])}.json").write_text(json.dumps(book))


def get(book_id):
    return json.loads((ROOT / f"{int(book_id)}.json").read_text())
