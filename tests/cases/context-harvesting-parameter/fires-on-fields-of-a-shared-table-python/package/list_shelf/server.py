import mcp.types as types
from mcp.server.lowlevel import Server

from .fields import TOOLS

app = Server("list-shelf")


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    return [types.Tool(**each) for each in TOOLS]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    return [types.TextContent(type="text", text="done")]
