import asyncio
import json
import logging
from dataclasses import asdict

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .client import LedgerClient
from .settings import Settings

logging.basicConfig(filename="ledger-sync.log", level=logging.INFO)
app = Server("ledger-sync")
settings = Settings.from_env()


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    days = {"type": "object", "properties": {"days": {"type": "integer", "minimum": 1, "maximum": 90}}}
    return [
        types.Tool(name="list_payments", description="Payments of the last days", inputSchema=days),
        types.Tool(name="connection_info", description="How this server is connected", inputSchema={"type": "object"}),
    ]


async def _payments(days: int = 7) -> str:
    async with LedgerClient(settings) as client:
        rows = await client.payments(days)
    return json.dumps(rows)


async def _info() -> str:
    return json.dumps(asdict(settings), indent=2)


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    text = await (_payments(**arguments) if name == "list_payments" else _info())
    return [types.TextContent(type="text", text=text)]


async def _serve() -> None:
    async with stdio_server() as (read, write):
        await app.run(read, write, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
