import json
import os
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tides")
BASE = Path(__file__).parent / "answers"


@mcp.tool()
def tides(first: str | None = None, last: str | None = None) -> str:
    """Tides between two days."""
    today = datetime.now().date()
    start = date.fromisoformat(first) if first else today - timedelta(days=7)
    if last is not None:
        end = date.fromisoformat(last)
    else:
        end = today
    if end < start:
        return "the last day is before the first"
    return httpx.get("https://tides.case.example/v1", params={"a": str(start), "b": str(end)}).text


@mcp.tool()
def tidy() -> int:
    """Takes away answers that are no longer good."""
    now = datetime.now(timezone.utc)
    gone = 0
    for path in BASE.glob("*.json"):
        record = json.loads(path.read_text())
        if datetime.fromisoformat(record["expires_at"]) < now:
            os.unlink(path)
            gone += 1
    return gone
