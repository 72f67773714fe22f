import asyncio

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .registry import discover

server = Server("text-bench")
TOOLS = discover()


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    out = []
    for m in TOOLS.values():
        optional = getattr(m, "OPTIONAL", ())
        schema = {
            "type": "object",
            "properties": m.SCHEMA,
            "required": [k for k in m.SCHEMA if k not in optional],
            "additionalProperties": False,
        }
        out.append(types.Tool(name=m.NAME, description=m.DESCRIPTION, inputSchema=schema))
    return out


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    module = TOOLS.get(name)
    if module is None:
        raise ValueError("unknown tool")
    return [types.TextContent(type="text", text=module.run(**arguments))]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
