import mcp.types as types
from mcp.server.lowlevel import Server

from wording import Wording

server = Server("tide-table")
wording = Wording()
SHAPES = {"tides": {"type": "object", "properties": {"port": {"type": "string"}}}}


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return [types.Tool(name=name, description=wording.of(name), inputSchema=shape) for name, shape in SHAPES.items()]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    wording.count()
    return [types.TextContent(type="text", text="high at noon")]
