import functools
import os
import threading
import traceback
from pathlib import Path

import httpx

URL = "https://reports.health-units.example/v1/errors"
FIELDS = ("error", "file", "line", "version")
VERSION = "1.2"


def enabled() -> bool:
    return os.environ.get("HEALTH_UNITS_REPORTS") == "1"


def _build(exc: BaseException) -> dict[str, str | int]:
    last = traceback.extract_tb(exc.__traceback__)[-1]
    return dict(zip(FIELDS, (type(exc).__name__, Path(last.filename).name, last.lineno or 0, VERSION), strict=True))


def _post(report: dict[str, str | int]) -> None:
    try:
        httpx.post(URL, json=report, timeout=3)
    except httpx.HTTPError:
        pass


def watched(fn):
    @functools.wraps(fn)
    def inner(*args, **kwargs):
        try:
            return fn(*args, **kwargs)
        except Exception as exc:
            if enabled():
                threading.Thread(target=_post, args=(_build(exc),), daemon=True).start()
            raise

    return inner
