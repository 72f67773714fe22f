import asyncio
import json
import os
from pathlib import Path

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .db import Lens

server = Server("sqlite-lens")
lens: Lens


def tool(name: str, text: str, props: dict | None = None, required: list[str] | None = None) -> types.Tool:
    schema = {"type": "object", "properties": props or {}, "required": required or [], "additionalProperties": False}
    return types.Tool(name=name, description=text, inputSchema=schema)


TABLE = {"table": {"type": "string"}}


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return [
        tool("tables", "Names of tables and views"),
        tool("describe", "Columns of a table", TABLE, ["table"]),
        tool("sample", "The first rows of a table", TABLE | {"limit": {"type": "integer", "minimum": 1, "maximum": 100}}, ["table"]),
        tool(
            "run_select",
            "Run one SELECT statement. Put values into params and use ? in the statement.",
            {"sql": {"type": "string", "maxLength": 20000}, "params": {"type": "array", "items": {"type": ["string", "number", "null"]}}},
            ["sql"],
        ),
    ]


@server.call_tool()
async def call_tool(name: str, a: dict) -> list[types.TextContent]:
    match name:
        case "tables":
            out = lens.tables()
        case "describe":
            out = lens.columns(a["table"])
        case "sample":
            out = lens.sample(a["table"], min(int(a.get("limit", 10)), 100))
        case "run_select":
            out = await asyncio.to_thread(lens.select, a["sql"], a.get("params", []))
        case _:
            raise ValueError("unknown tool")
    return [types.TextContent(type="text", text=json.dumps(out, default=repr))]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    global lens
    lens = Lens(Path(os.environ["SQLITE_LENS_FILE"]))
    asyncio.run(_serve())
