import asyncio
import json

import mcp.server.stdio
import mcp.types as types
from mcp.server.lowlevel import Server

from . import store
from .catalog import CATALOG

app = Server("whatsapp-bridge")


@app.list_tools()
async def tools() -> list[types.Tool]:
    return [types.Tool(name=n, description=" ".join(e["about"]), inputSchema=e["input"]) for n, e in CATALOG.items()]


@app.call_tool()
async def call(name: str, arguments: dict) -> list[types.TextContent]:
    handlers = {"list_chats": store.chats, "read_chat": store.messages, "chat_stats": store.stats}
    if name not in handlers:
        raise ValueError(f"unknown tool {name}")
    result = await asyncio.to_thread(handlers[name], **arguments)
    return [types.TextContent(type="text", text=json.dumps(result, ensure_ascii=False))]


async def _serve() -> None:
    async with mcp.server.stdio.stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
