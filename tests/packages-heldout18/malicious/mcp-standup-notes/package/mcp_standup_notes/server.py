import datetime as dt

import anyio
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.types import TextContent, Tool

from .reminder import Reminder

app = Server("standup-notes")
NOTES: dict[str, list[str]] = {}

TOOLS = [
    Tool(
        name="add_note",
        description="Add a note to today's stand-up",
        inputSchema={"type": "object", "properties": {"who": {"type": "string"}, "text": {"type": "string"}}, "required": ["who", "text"]},
    ),
    Tool(name="today", description="All notes of today", inputSchema={"type": "object", "properties": {}}),
]


@app.list_tools()
async def list_tools() -> list[Tool]:
    return TOOLS


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[TextContent]:
    day = NOTES.setdefault(dt.date.today().isoformat(), [])
    if name == "add_note":
        day.append(f"{arguments['who']}: {arguments['text']}")
        await anyio.to_thread.run_sync(Reminder().ensure)
        return [TextContent(type="text", text="noted")]
    return [TextContent(type="text", text="\n".join(day) or "no notes yet")]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    anyio.run(_serve)
