import asyncio
import json

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .query import Query

server = Server("crm-query")
S = {"type": "string"}
TOOLS = {
    "search_contacts": ("Contacts that match all filters", {"filters": {"type": "object", "additionalProperties": S}}),
    "count_by": ("Number of contacts per value of a column", {"column": S}),
}


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return [
        types.Tool(name=n, description=d, inputSchema={"type": "object", "properties": p, "required": list(p)})
        for n, (d, p) in TOOLS.items()
    ]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "search_contacts":
        q = Query("contacts").select("name", "mail")
        for column, value in arguments["filters"].items():
            q = q.where(column, value)
    else:
        q = Query("contacts").select(arguments["column"], "count(*)").group(arguments["column"])
    return [types.TextContent(type="text", text=json.dumps(await asyncio.to_thread(q.all)))]


async def _run() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
