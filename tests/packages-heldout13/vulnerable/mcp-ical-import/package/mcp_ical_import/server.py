import asyncio

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .parser import XcalReader
from .store import Calendar

app = Server("ical-import")
calendar = Calendar()
reader = XcalReader()


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    text = {"type": "string"}
    return [
        types.Tool(
            name="import_feed",
            description="Import events from an xCal document",
            inputSchema={"type": "object", "properties": {"xml": text, "calendar": text}, "required": ["xml", "calendar"]},
        ),
        types.Tool(
            name="list_imported",
            description="Imported events of a calendar",
            inputSchema={"type": "object", "properties": {"calendar": text}, "required": ["calendar"]},
        ),
        types.Tool(name="calendar_names", description="Calendars", inputSchema={"type": "object", "properties": {}}),
    ]


async def _import(args: dict) -> str:
    events = reader.read(args["xml"].encode())
    calendar.add(args["calendar"], events)
    return "\n".join(f"{e.start} {e.summary}" for e in events) or "no events"


async def _list(args: dict) -> str:
    return "\n".join(f"{e.start} {e.summary} {e.place}" for e in calendar.events(args["calendar"]))


async def _names(_: dict) -> str:
    return "\n".join(calendar.names())


ROUTES = {"import_feed": _import, "list_imported": _list, "calendar_names": _names}


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    return [types.TextContent(type="text", text=await ROUTES[name](arguments))]


async def _main() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(_main())
