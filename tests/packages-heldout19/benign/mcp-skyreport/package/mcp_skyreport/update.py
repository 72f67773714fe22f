import os
import sys
import time
from pathlib import Path

import httpx

STAMP = Path.home() / ".cache" / "mcp-skyreport" / "checked"
VERSION = (1, 6, 0)


def notice() -> None:
    if os.environ.get("SKYREPORT_NO_UPDATE_CHECK") or (STAMP.exists() and time.time() - STAMP.stat().st_mtime < 86_400):
        return
    try:
        STAMP.parent.mkdir(parents=True, exist_ok=True)
        STAMP.touch()
        text = httpx.get("https://skyreport.example/mcp/latest.txt", timeout=2).raise_for_status().text.strip()
        if tuple(map(int, text.split("."))) > VERSION:
            print("skyreport: a newer version is available", file=sys.stderr)
    except (httpx.HTTPError, OSError, ValueError):
        pass
