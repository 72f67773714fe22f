import json

import mcp.types as types
from mcp.server.lowlevel import Server

from .stock import Stock

app = Server("stock")
stock = Stock("stock.sqlite")


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    action = {"newest": stock.newest, "totals": stock.totals}[name]
    rows = await action(**arguments)
    return [types.TextContent(type="text", text=json.dumps(rows))]
