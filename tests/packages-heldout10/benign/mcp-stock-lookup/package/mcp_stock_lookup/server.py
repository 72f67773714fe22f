import asyncio
import json

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .stock import ORDERS, by_place, search

server = Server("stock-lookup")


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    text = {"type": "string", "maxLength": 100}
    return [
        types.Tool(
            name="search_stock",
            description="Items whose name contains a text",
            inputSchema={"type": "object", "properties": {"text": text, "order": {"enum": sorted(ORDERS)}}, "required": ["text"]},
        ),
        types.Tool(
            name="stock_by_place",
            description="Items at several places",
            inputSchema={"type": "object", "properties": {"places": {"type": "array", "items": text, "minItems": 1, "maxItems": 20}}, "required": ["places"]},
        ),
    ]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "search_stock":
        rows = search(arguments["text"], arguments.get("order", "name"))
    else:
        rows = by_place(arguments["places"])
    return [types.TextContent(type="text", text=json.dumps(rows))]


async def _run() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
