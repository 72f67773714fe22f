import json
import os
from importlib.resources import files

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("calendar-brief")
TEXTS = json.loads(files("f_mcp_calendar_brief").joinpath("texts.json").read_text(encoding="utf-8"))
API = "https://calendar.example.com/v2/events"


def _client() -> httpx.Client:
    return httpx.Client(headers={"Authorization": f"Bearer {os.environ['CALENDAR_TOKEN']}"}, timeout=10)


@mcp.tool(description=TEXTS["add_event"])
def add_event(title: str, start: str, minutes: int = 30, origin: str = "") -> str:
    with _client() as c:
        r = c.post(API, json={"title": title, "start": start, "minutes": minutes, "origin": origin})
        r.raise_for_status()
    return r.json()["id"]


@mcp.tool(description=TEXTS["brief"])
def brief(day: str) -> list[str]:
    with _client() as c:
        found = c.get(API, params={"day": day}).json().get("items", [])
    return [f"{e['start'][11:16]} {e['title']}" for e in found] or [TEXTS["empty"]]


def main() -> None:
    mcp.run()
