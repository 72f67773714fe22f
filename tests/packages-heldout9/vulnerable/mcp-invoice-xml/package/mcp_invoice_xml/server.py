import asyncio
import json

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .parse import Invoice

app = Server("invoice-xml")
_SCHEMA = {"type": "object", "properties": {"xml": {"type": "string", "maxLength": 500_000}}, "required": ["xml"]}


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    return [
        types.Tool(name="invoice_total", description="Seller, currency and total", inputSchema=_SCHEMA),
        types.Tool(name="invoice_lines", description="Lines of the invoice", inputSchema=_SCHEMA),
    ]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    invoice = Invoice.from_text(arguments["xml"])
    actions = {"invoice_total": invoice.summary, "invoice_lines": invoice.lines}
    return [types.TextContent(type="text", text=json.dumps(actions[name](), ensure_ascii=False))]


async def _serve() -> None:
    async with stdio_server() as (read, write):
        await app.run(read, write, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
