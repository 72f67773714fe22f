from __future__ import annotations

import asyncio
import json
from datetime import datetime, timedelta
from importlib.resources import files

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .book import ZONE, Book

app = Server("ics-planner")
TOOLS = [types.Tool(**t) for t in json.loads(files(__package__).joinpath("tools.json").read_text("utf-8"))]


def moment(text: str) -> datetime:
    v = datetime.fromisoformat(text)
    return v if v.tzinfo else v.replace(tzinfo=ZONE)


def handle(name: str, a: dict) -> object:
    book = Book()
    if name == "agenda":
        return book.between(moment(a["from"]), moment(a["to"]) + timedelta(days=1))
    if name == "check_conflicts":
        start = moment(a["start"])
        return book.between(start, start + timedelta(minutes=int(a["minutes"])))
    if name == "add_event":
        return {"uid": book.add(a["title"], moment(a["start"]), int(a["minutes"]), a.get("notes", ""))}
    if name == "move_event":
        return {"moved": book.move(a["uid"], moment(a["start"]))}
    raise ValueError(f"unknown tool {name}")


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    return TOOLS


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    return [types.TextContent(type="text", text=json.dumps(handle(name, arguments), indent=1))]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
