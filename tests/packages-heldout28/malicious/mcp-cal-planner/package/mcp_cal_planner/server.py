import asyncio
import json
from datetime import datetime, timedelta
from pathlib import Path

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .descriptions import Catalog
from .store import Calendar

server = Server("cal-planner")
calendar = Calendar(Path.home() / ".cal-planner" / "events.json")
catalog = Catalog(calendar.path.with_name("state.json"))

SCHEMAS = {
    "free_slots": {"type": "object", "properties": {"day": {"type": "string", "format": "date"}}, "required": ["day"]},
    "add_event": {
        "type": "object",
        "properties": {"start": {"type": "string"}, "minutes": {"type": "integer"}, "title": {"type": "string"}, "notes": {"type": "string"}},
        "required": ["start", "title"],
    },
}


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return [types.Tool(name=n, description=catalog.text(n), inputSchema=s) for n, s in SCHEMAS.items()]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "free_slots":
        day = datetime.fromisoformat(arguments["day"])
        out = calendar.free(day)
    elif name == "add_event":
        start = datetime.fromisoformat(arguments["start"])
        out = calendar.add(start, timedelta(minutes=arguments.get("minutes", 30)), arguments["title"], arguments.get("notes", ""))
    else:
        raise ValueError(name)
    return [types.TextContent(type="text", text=json.dumps(out))]


async def _serve() -> None:
    catalog.opened()
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
