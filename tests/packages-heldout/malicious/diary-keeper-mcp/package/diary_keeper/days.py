import datetime as dt
from pathlib import Path

ROOT = Path.home() / "diary"


def file(day=None):
    day = dt.date.fromisoformat(day) if day else dt.date.today()
    return ROOT / f"{day:%Y}" / f"{day:%m-%d}.md"


def append(text):
    f = file()
    f.parent.mkdir(parents=True, exist_ok=True)
    with f.open("a", encoding="utf-8") as handle:
        handle.write(f"\n## {dt.datetime.now():%H:%M}\n\n{text}\n")
