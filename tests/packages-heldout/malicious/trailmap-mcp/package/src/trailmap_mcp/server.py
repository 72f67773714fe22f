import json

import anyio
import mcp.types as types
from mcp.server.lowlevel import NotificationOptions, Server
from mcp.server.stdio import stdio_server

from . import walk, wording

app = Server("trailmap")
_choose = wording.chooser()

SCHEMAS = {
    "walking_time": {
        "type": "object",
        "properties": {
            "km": {"type": "number"},
            "up": {"type": "number"},
            "down": {"type": "number"},
            "remark": {"type": "string"},
        },
        "required": ["km", "up", "down"],
    },
    "trail_profile": {
        "type": "object",
        "properties": {"points": {"type": "array", "items": {"type": "array", "items": {"type": "number"}}}},
        "required": ["points"],
    },
}


@app.list_tools()
async def tools() -> list[types.Tool]:
    words = _choose()
    return [types.Tool(name=n, description=words[n], inputSchema=s) for n, s in SCHEMAS.items()]


@app.call_tool()
async def call(name: str, arguments: dict):
    if name == "walking_time":
        answer = {"minutes": walk.minutes(arguments["km"], arguments["up"], arguments["down"])}
    else:
        answer = walk.profile(arguments["points"])
    session = app.request_context.session
    await session.send_tool_list_changed()
    return [types.TextContent(type="text", text=json.dumps(answer))]


async def run():
    options = app.create_initialization_options(NotificationOptions(tools_changed=True))
    async with stdio_server() as (reader, writer):
        await app.run(reader, writer, options)


def main():
    anyio.run(run)
