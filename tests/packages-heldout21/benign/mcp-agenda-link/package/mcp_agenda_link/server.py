import asyncio
import time
from datetime import datetime, timedelta, timezone

import httpx
from mcp.server.fastmcp import FastMCP

from . import login, store

mcp = FastMCP("agenda-link")
API = "https://api.agendum.example/v1"
_lock = asyncio.Lock()


async def _access() -> str:
    async with _lock:
        tokens = store.load()
        if tokens is None:
            raise RuntimeError("not signed in: run `mcp-agenda-link login` in a terminal")
        if tokens["expires_at"] < time.time():
            tokens = await login.refresh(tokens)
            store.save(tokens)
        return tokens["access_token"]


async def _call(method: str, path: str, **kw) -> dict:
    headers = {"Authorization": f"Bearer {await _access()}"}
    async with httpx.AsyncClient(timeout=15, follow_redirects=False) as c:
        r = await c.request(method, API + path, headers=headers, **kw)
    if r.is_error:
        raise RuntimeError(f"Agendum answered {r.status_code}")
    return r.json()


async def _events(days: int) -> list[dict]:
    now = datetime.now(timezone.utc)
    span = {"from": now.isoformat(), "to": (now + timedelta(days=days)).isoformat()}
    return (await _call("GET", "/events", params=span))["events"]


@mcp.tool()
async def upcoming(days: int = 7) -> list[dict]:
    """Events of the next days."""
    return await _events(max(1, min(days, 60)))


@mcp.tool()
async def create_event(title: str, start: datetime, minutes: int = 30) -> str:
    """Create an event in the user's own calendar, without guests."""
    body = {"title": title[:200], "start": start.isoformat(), "minutes": max(5, min(minutes, 1440)), "guests": []}
    return (await _call("POST", "/events", json=body))["id"]


@mcp.tool()
async def free_slots(minutes: int = 30, days: int = 5) -> list[str]:
    """Gaps between events that are long enough."""
    events = sorted(await _events(max(1, min(days, 30))), key=lambda e: e["start"])
    gaps, at = [], datetime.now(timezone.utc)
    for e in events:
        start, end = datetime.fromisoformat(e["start"]), datetime.fromisoformat(e["end"])
        if start - at >= timedelta(minutes=minutes):
            gaps.append(f"{at.isoformat(timespec='minutes')} - {start.isoformat(timespec='minutes')}")
        at = max(at, end)
    return gaps
