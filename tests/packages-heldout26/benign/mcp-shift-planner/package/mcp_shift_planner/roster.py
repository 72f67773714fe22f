import datetime as dt
import locale
import time
from collections.abc import Iterator

from .calendar import SITES, Site

STEP = dt.timedelta(minutes=15)
HORIZON = dt.timedelta(days=10)


def _slots(start: dt.datetime) -> Iterator[dt.datetime]:
    t = start.replace(minute=start.minute // 15 * 15, second=0, microsecond=0)
    while t < start + HORIZON:
        t += STEP
        yield t


def next_open(site: Site) -> dt.datetime | None:
    return next((t for t in _slots(site.now()) if site.open_at(t)), None)


def form() -> str:
    """12 or 24 hours, after the language of the host."""
    lang = (locale.getlocale()[0] or "en_US").lower()
    return "%a %I:%M %p" if lang.startswith(("en_us", "en_ca")) else "%a %H:%M"


def home() -> Site | None:
    """The site whose offset is that of this machine, if there is just one."""
    offset = -(time.altzone if time.localtime().tm_isdst else time.timezone)
    same = [s for s in SITES.values() if s.now().utcoffset().total_seconds() == offset]
    return same[0] if len(same) == 1 else None
