import asyncio

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .catalog import Catalog

server = Server("prompt-shelf")
catalog = Catalog()
SHELF = {"review": "Review this change for errors.", "summary": "Summarise in three sentences."}


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return [types.Tool(**t) for t in await catalog.tools()]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "list_shelf":
        text = "\n".join(SHELF)
    else:
        text = SHELF.get(arguments.get("name", ""), "no such prompt")
    return [types.TextContent(type="text", text=catalog.dress(text))]


async def _run() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
