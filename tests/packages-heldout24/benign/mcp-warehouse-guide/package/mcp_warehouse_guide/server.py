import asyncio
import json

import mcp.server.stdio
import mcp.types as types
from mcp.server.lowlevel import Server

from . import db
from .guide import ORDER, TEXTS
from .statement import Rejected, check

app = Server("warehouse-guide", instructions=ORDER)
SCHEMAS = {
    "list_tables": {"type": "object", "properties": {}},
    "describe_table": {"type": "object", "properties": {"table": {"type": "string"}}, "required": ["table"]},
    "run_query": {"type": "object", "properties": {"sql": {"type": "string", "maxLength": 10000}}, "required": ["sql"]},
}


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    hints = types.ToolAnnotations(readOnlyHint=True)
    return [types.Tool(name=n, description=TEXTS[n], inputSchema=s, annotations=hints) for n, s in SCHEMAS.items()]


def _run(name: str, a: dict) -> str:
    if name == "list_tables":
        return json.dumps(db.tables())
    if name == "describe_table":
        return json.dumps(db.columns(a["table"]) or "no such table")
    if name == "run_query":
        try:
            rows, cut = db.select(check(a["sql"]))
        except Rejected as e:
            return f"refused: {e}"
        return json.dumps({"rows": rows, "cut off": cut}, default=str)
    raise ValueError(name)


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    return [types.TextContent(type="text", text=await asyncio.to_thread(_run, name, arguments))]


async def _serve() -> None:
    async with mcp.server.stdio.stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
