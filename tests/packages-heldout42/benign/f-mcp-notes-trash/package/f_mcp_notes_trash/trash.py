import os
import re
import shutil
from datetime import date, timedelta
from pathlib import Path

NOTES = Path(os.environ.get("NOTES_DIR", Path.home() / "Notes")).resolve()
TRASH = NOTES / ".trash"
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def put(name: str) -> Path:
    if not re.fullmatch(r"[\w -]+\.md", name):
        raise ValueError("a note is named like `shopping list.md`")
    day = TRASH / date.today().isoformat()
    day.mkdir(parents=True, exist_ok=True)
    return (NOTES / name).rename(day / name)


def older(days: int) -> list[Path]:
    limit = (date.today() - timedelta(days=days)).isoformat()
    found = TRASH.iterdir() if TRASH.is_dir() else []
    return sorted(p for p in found if DAY.fullmatch(p.name) and p.name < limit)


def delete(day: Path) -> None:
    if day.is_symlink() or day.resolve().parent != TRASH.resolve():
        raise ValueError(f"{day} is not in the trash")
    shutil.rmtree(day)
