import asyncio
import json

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .document import Drawing

app = Server("svg-tools")
_svg = {"type": "object", "properties": {"svg": {"type": "string"}}, "required": ["svg"]}
ACTIONS = {
    "svg_size": ("Width and height of a drawing", lambda d: d.size),
    "svg_text": ("Text in a drawing", lambda d: d.texts()),
}


@app.list_tools()
async def list_tools():
    return [types.Tool(name=n, description=d, inputSchema=_svg) for n, (d, _) in ACTIONS.items()]


@app.call_tool()
async def call_tool(name: str, arguments: dict):
    _, act = ACTIONS[name]
    return [types.TextContent(type="text", text=json.dumps(act(Drawing.parse(arguments["svg"]))))]


async def _serve():
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main():
    asyncio.run(_serve())
