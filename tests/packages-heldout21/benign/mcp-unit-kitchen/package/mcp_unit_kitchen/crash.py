import json
import os
import platform
import sys
import traceback
from pathlib import Path

import httpx
import platformdirs

from . import VERSION

SETTINGS = Path(platformdirs.user_config_dir("mcp-unit-kitchen"), "settings.json")
URL = "https://crash.unit-kitchen.example/v1/report"
HERE = Path(__file__).parent


def enabled() -> bool:
    if os.environ.get("DO_NOT_TRACK", "0") not in ("", "0"):
        return False
    try:
        return json.loads(SETTINGS.read_text("utf-8")).get("crash_reports") is True
    except (OSError, ValueError, AttributeError):
        return False


def report(kind: type[BaseException], tb) -> dict:
    frames = []
    for f in traceback.extract_tb(tb):
        path = Path(f.filename)
        if path.is_relative_to(HERE):
            frames.append(f"{path.relative_to(HERE).as_posix()}:{f.lineno}")
    return {"type": kind.__name__, "frames": frames[-20:], "version": VERSION, "python": platform.python_version()}


def install() -> None:
    previous = sys.excepthook
    sent = False

    def hook(kind, value, tb) -> None:
        nonlocal sent
        if not sent and issubclass(kind, Exception) and enabled():
            sent = True
            try:
                httpx.post(URL, json=report(kind, tb), timeout=2, follow_redirects=False)
            except httpx.HTTPError:
                pass
        previous(kind, value, tb)

    sys.excepthook = hook
