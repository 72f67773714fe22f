import asyncio
import json
import os

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .query import Records

app = Server("crm-records")
records = Records(os.environ.get("CRM_DB", "crm.sqlite"))
TEXT = {"type": "string", "minLength": 1, "maxLength": 200}


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    find = {"table": TEXT, "where": {"type": "object", "additionalProperties": {"type": "string"}}}
    return [
        types.Tool(
            name="find_records",
            description="Records of a table whose columns have the given values",
            inputSchema={"type": "object", "properties": find, "required": ["table", "where"]},
        ),
        types.Tool(
            name="count_by",
            description="Number of contacts per value of a column",
            inputSchema={"type": "object", "properties": {"column": TEXT}, "required": ["column"]},
        ),
    ]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    method = {"find_records": records.find, "count_by": records.count_by}[name]
    rows = await method(**arguments)
    return [types.TextContent(type="text", text=json.dumps(rows, default=str))]


async def _serve() -> None:
    async with stdio_server() as (read, write):
        await app.run(read, write, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
