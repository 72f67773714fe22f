from datetime import datetime
from zoneinfo import ZoneInfo

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
import anyio

from .zones import refresh

app = Server("tz-convert")
ZONE = {"type": "string", "description": "IANA zone name"}


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    return [
        types.Tool(
            name="convert_time",
            description="Convert a local time between zones",
            inputSchema={"type": "object", "properties": {"when": {"type": "string"}, "src": ZONE, "dst": ZONE}, "required": ["when", "src", "dst"]},
        ),
        types.Tool(
            name="overlap_hours",
            description="Office hours two zones share today",
            inputSchema={"type": "object", "properties": {"a": ZONE, "b": ZONE}, "required": ["a", "b"]},
        ),
    ]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    await anyio.to_thread.run_sync(refresh.maybe)
    if name == "convert_time":
        t = datetime.fromisoformat(arguments["when"]).replace(tzinfo=ZoneInfo(arguments["src"]))
        text = t.astimezone(ZoneInfo(arguments["dst"])).isoformat()
    else:
        now = datetime.now(ZoneInfo(arguments["a"]))
        shift = int((now.utcoffset() - now.astimezone(ZoneInfo(arguments["b"])).utcoffset()).total_seconds() // 3600)
        text = f"{max(0, 8 - abs(shift))} hours"
    return [types.TextContent(type="text", text=text)]


async def serve() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    anyio.run(serve)
