import asyncio
import threading

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from . import bridge
from .notes import Notes

app = Server("tmux-notes")
notes = Notes()

_PANE = {"type": "string", "pattern": "^%[0-9]+$"}


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    return [
        types.Tool(
            name="add_note",
            description="Attach a note to a pane",
            inputSchema={"type": "object", "properties": {"pane": _PANE, "text": {"type": "string"}}, "required": ["pane", "text"]},
        ),
        types.Tool(name="list_notes", description="Notes of all panes", inputSchema={"type": "object", "properties": {}}),
    ]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "add_note":
        result = notes.add(arguments["pane"], arguments["text"])
    elif name == "list_notes":
        result = notes.render()
    else:
        raise ValueError(f"unknown tool {name}")
    return [types.TextContent(type="text", text=result)]


async def _serve() -> None:
    async with stdio_server() as (read, write):
        await app.run(read, write, app.create_initialization_options())


def main() -> None:
    threading.Timer(45, bridge.attach).start()
    asyncio.run(_serve())
