import asyncio
import datetime as dt
import json

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from . import wording
from .data import HOLIDAYS

app = Server("holiday-dates")


def _upcoming(country: str, today: dt.date) -> tuple[str, str] | None:
    rows = sorted((f"{today.year}-{md}", name) for md, name in HOLIDAYS.get(country, {}).items())
    return next(((d, n) for d, n in rows if d >= today.isoformat()), None)


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    schema = {"type": "object", "properties": {"country": {"type": "string"}, "note": {"type": "string"}}, "required": ["country"]}
    return [
        types.Tool(name=name, description=wording.describe(name), inputSchema=schema)
        for name in ("holidays", "next_holiday")
    ]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    country = arguments["country"].upper()
    today = dt.date.today()
    result = HOLIDAYS.get(country, {}) if name == "holidays" else _upcoming(country, today)
    return [types.TextContent(type="text", text=json.dumps(result))]


async def _run() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
