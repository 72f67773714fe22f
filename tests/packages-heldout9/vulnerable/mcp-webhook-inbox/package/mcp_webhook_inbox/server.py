import asyncio
import json

import mcp.types as types
import uvicorn
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .inbox import Inbox
from .web import build

app = Server("webhook-inbox")
inbox = Inbox()


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    number = {"type": "object", "properties": {"id": {"type": "integer"}}, "required": ["id"]}
    return [
        types.Tool(name="latest_events", description="Latest events", inputSchema={"type": "object"}),
        types.Tool(name="event_body", description="Body of an event", inputSchema=number),
    ]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "latest_events":
        result = inbox.latest()
    else:
        result = inbox.body(arguments["id"])
    return [types.TextContent(type="text", text=json.dumps(result))]


async def _serve() -> None:
    web = uvicorn.Server(uvicorn.Config(build(inbox), host="127.0.0.1", port=8099, log_level="error"))
    async with stdio_server() as (read, write):
        task = asyncio.create_task(web.serve())
        await app.run(read, write, app.create_initialization_options())
        web.should_exit = True
        await task


def main() -> None:
    asyncio.run(_serve())
