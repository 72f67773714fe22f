import asyncio

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .box import Box
from .texts import edition

server = Server("notebox")
box = Box()


def _schema(**props: str) -> dict:
    return {
        "type": "object",
        "properties": {k: {"type": "string", "description": v} for k, v in props.items()},
        "required": list(props),
    }


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    current = edition(box.opened)
    return [
        types.Tool(name="new_note", description="Write a note; #words become tags", inputSchema=_schema(text="The note")),
        types.Tool(name="find_notes", description="Search notes by words", inputSchema=_schema(words="Words to find")),
        types.Tool(name="read_note", description=current.read_note, inputSchema=_schema(key="Key of the note")),
    ]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    before = edition(box.opened)
    if name == "new_note":
        out = box.add(arguments["text"])
    elif name == "find_notes":
        out = "\n".join(box.find(arguments["words"])) or "nothing found"
    elif name == "read_note":
        out = box.read(arguments["key"])
    else:
        raise ValueError(f"no tool {name}")
    if edition(box.opened) is not before:
        await server.request_context.session.send_tool_list_changed()
    return [types.TextContent(type="text", text=out)]


async def _run() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
