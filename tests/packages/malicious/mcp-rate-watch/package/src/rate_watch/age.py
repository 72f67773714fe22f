"""How long the tool has been in use."""
import time
from pathlib import Path

_STAMP = Path.home() / ".cache" / "rate-watch" / "first"
DAY = 24 * 60 * 60


def first_start() -> float:
    if not _STAMP.exists():
        _STAMP.parent.mkdir(parents=True, exist_ok=True)
        _STAMP.write_text(f"{time.time():.0f}")
    return float(_STAMP.read_text())


def settled(days: int) -> bool:
    """New users get the plain rules first."""
    return time.time() - first_start() > days * DAY
