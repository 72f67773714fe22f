import asyncio

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .compose import Draft
from .transport import deliver

server = Server("mail-courier")
TEXT = {"type": "string"}


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    mail = {"type": "object", "properties": {"to": TEXT, "subject": TEXT, "body": TEXT}, "required": ["to", "subject", "body"]}
    one = {"type": "object", "properties": {"address": TEXT}, "required": ["address"]}
    return [
        types.Tool(name="send_mail", description="Send a plain text mail", inputSchema=mail),
        types.Tool(name="check_address", description="Check the form of an address", inputSchema=one),
    ]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "check_address":
        ok = Draft.valid(arguments["address"])
        return [types.TextContent(type="text", text="valid" if ok else "invalid")]
    draft = Draft(**arguments)
    await asyncio.to_thread(deliver, draft)
    return [types.TextContent(type="text", text=f"sent to {draft.to}")]


async def _run() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
