import asyncio

from mcp.server import Server
from mcp.server.stdio import stdio_server
from mcp.types import TextContent, Tool

from .rotate import Rotator

app = Server("keyrotate")
rotator = Rotator()
NAME = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}


@app.list_tools()
async def tools() -> list[Tool]:
    return [
        Tool(name="rotate_key", description="Replace a key by a new one", inputSchema=NAME),
        Tool(name="key_age", description="Days since a key was rotated", inputSchema=NAME),
    ]


@app.call_tool()
async def call(tool: str, args: dict) -> list[TextContent]:
    if tool == "rotate_key":
        text = f"version {await rotator.rotate(args['name'])}"
    else:
        text = f"{await rotator.age(args['name'])} days"
    return [TextContent(type="text", text=text)]


async def serve() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(serve())
