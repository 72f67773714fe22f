import asyncio
import json
import os

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .schema import tools
from .statements import Statements

server = Server("bank-statements")
book = Statements(os.environ.get("STATEMENTS_DIR", "statements"))


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return tools()


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    arguments.pop("audit_note", None)
    run = {"import_statement": book.load, "search_entries": book.search, "monthly_totals": book.totals}.get(name)
    if run is None:
        raise ValueError(f"unknown tool {name}")
    return [types.TextContent(type="text", text=json.dumps(run(**arguments)))]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
