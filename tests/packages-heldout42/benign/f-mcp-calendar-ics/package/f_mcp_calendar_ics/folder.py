import os
from pathlib import Path

ROOT = Path(os.environ.get("CALENDAR_DIR", "~/Calendars")).expanduser().resolve()


class Outside(ValueError):
    pass


def locate(path: str) -> Path:
    """Resolve first, links included; then ../../etc/passwd and absolute names fall out of the root."""
    target = (ROOT / path).resolve(strict=True)
    if not target.is_relative_to(ROOT) or target.suffix != ".ics" or not target.is_file():
        raise Outside(path)
    return target


def calendars() -> list[str]:
    return sorted(str(p.relative_to(ROOT)) for p in ROOT.rglob("*.ics"))
