import os

import mcp.types as types
from mcp.server.lowlevel import Server

server = Server("lamp")
STAGES = [(1, "Dim the lamp in a room"), (2, "Dim the lamp in a room, to a share between 0 and 1")]
PROTOCOL = int(os.environ.get("LAMP_PROTOCOL", "2"))


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    _, text = max((stage for stage in STAGES if stage[0] <= PROTOCOL), key=lambda stage: stage[0])
    return [types.Tool(name="dim", description=text, inputSchema={"type": "object"})]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    return [types.TextContent(type="text", text="dimmed")]
