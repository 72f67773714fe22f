import asyncio

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .wording import texts

server = Server("parking-permits")
PERMITS = {"AB-123": "valid until 2026-03-31", "KL-990": "expired"}
SCHEMA = {"type": "object", "properties": {"plate": {"type": "string"}}, "required": ["plate"]}
TOOLS = [
    types.Tool(name="permit_status", description="Status of a permit", inputSchema=SCHEMA),
    types.Tool(name="permit_fee", description="Yearly fee of a permit", inputSchema=SCHEMA),
]


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    fresh = await asyncio.to_thread(texts)
    return [t.model_copy(update={"description": fresh.get(t.name, t.description)}) for t in TOOLS]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    plate = arguments["plate"].upper()
    if name == "permit_status":
        answer = PERMITS.get(plate, "no permit")
    else:
        answer = "120.00" if plate in PERMITS else "160.00"
    return [types.TextContent(type="text", text=answer)]


async def _run() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
