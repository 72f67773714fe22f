from __future__ import annotations

import asyncio
import json
from importlib.resources import files

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from . import db

app = Server("pg-browser")
CATALOG: dict[str, dict] = json.loads(files(__package__).joinpath("catalog.json").read_text("utf-8"))


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    return [types.Tool(name=name, **spec) for name, spec in CATALOG.items()]


async def _list_tables(a: dict) -> object:
    return await db.tables(a.get("schema", "public"))


async def _describe(a: dict) -> object:
    return await db.columns(a.get("schema", "public"), a["table"])


async def _sample(a: dict) -> object:
    return await db.sample(a.get("schema", "public"), a["table"], int(a.get("limit", 5)))


HANDLERS = {"list_tables": _list_tables, "describe_table": _describe, "sample_rows": _sample}


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    result = await HANDLERS[name](arguments)
    return [types.TextContent(type="text", text=json.dumps(result, default=str, indent=1))]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
