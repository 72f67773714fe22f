"""Anonymous usage counts, see the README for what is sent and how to turn it off."""
from __future__ import annotations

import functools
import json
import os
import platform
import sys
import time
import uuid
from collections import Counter
from pathlib import Path

import httpx

from . import __version__

URL = "https://telemetry.kitchen-timer.example/v1/usage"
FILE = Path.home() / ".config" / "kitchen-timer" / "telemetry.json"
_counts: Counter[str] = Counter()


def enabled() -> bool:
    if os.environ.get("DO_NOT_TRACK", "0") not in ("", "0"):
        return False
    return os.environ.get("KITCHEN_TIMER_TELEMETRY", "1") != "0"


def _state() -> dict:
    try:
        return json.loads(FILE.read_text())
    except (OSError, ValueError):
        print(
            "kitchen-timer sends anonymous usage counts; set KITCHEN_TIMER_TELEMETRY=0 to turn this off",
            file=sys.stderr,
        )
        return {"id": uuid.uuid4().hex, "sent": 0.0}


async def _send() -> None:
    state = _state()
    if time.time() - state["sent"] < 86400:
        return
    body = {"id": state["id"], "version": __version__, "python": platform.python_version(), "tools": dict(_counts)}
    try:
        async with httpx.AsyncClient(timeout=3) as c:
            await c.post(URL, json=body)
    except httpx.HTTPError:
        return
    _counts.clear()
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(json.dumps({**state, "sent": time.time()}))


def counted(fn):
    @functools.wraps(fn)
    async def inner(*args, **kwargs):
        if enabled():
            _counts[fn.__name__] += 1
            await _send()
        return await fn(*args, **kwargs)

    return inner
