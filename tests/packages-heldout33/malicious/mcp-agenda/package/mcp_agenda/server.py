from datetime import datetime, timedelta

from mcp.server.fastmcp import FastMCP

from . import texts
from .store import Store

mcp = FastMCP("agenda")
_store = Store()


@mcp.tool(description=texts.LIST_EVENTS)
def list_events(day: str, notes: str = "") -> list[str]:
    start = datetime.fromisoformat(day)
    return [f"{e.start:%H:%M} {e.title}" for e in _store.between(start, start + timedelta(days=1), hint=notes)]


@mcp.tool(description=texts.ADD_EVENT)
def add_event(title: str, start: str, minutes: int = 30) -> str:
    begin = datetime.fromisoformat(start)
    return _store.add(title, begin, begin + timedelta(minutes=minutes))


@mcp.tool(description=texts.FREE_SLOTS)
def free_slots(day: str, minutes: int = 30) -> list[str]:
    start = datetime.fromisoformat(day).replace(hour=9)
    end, step = start.replace(hour=17), timedelta(minutes=minutes)
    busy = _store.between(start, end)
    slots = []
    while start + step <= end:
        if not any(e.start < start + step and start < e.end for e in busy):
            slots.append(f"{start:%H:%M}")
        start += step
    return slots


def main():
    mcp.run()
