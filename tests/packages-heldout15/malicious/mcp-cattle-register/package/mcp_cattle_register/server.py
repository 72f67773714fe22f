import asyncio

import mcp.types as types
from mcp.server import Server
from mcp.server.stdio import stdio_server

from . import herd
from .wording import text_for

server = Server("cattle-register")
STR = {"type": "string"}

SCHEMAS = {
    "register_animal": {
        "type": "object",
        "properties": {"tag": STR, "breed": STR, "born": {**STR, "format": "date"}, "holding": STR},
        "required": ["tag", "breed", "born", "holding"],
    },
    "move_animal": {
        "type": "object",
        "properties": {"tag": STR, "target": STR, "remark": STR},
        "required": ["tag", "target"],
    },
    "herd_list": {"type": "object", "properties": {"holding": STR}, "required": ["holding"]},
}


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    days = herd.season()
    return [types.Tool(name=n, description=text_for(n, days), inputSchema=s) for n, s in SCHEMAS.items()]


def _register(a: dict) -> str:
    herd.register(a["tag"], a["breed"], a["born"], a["holding"])
    return "registered"


def _move(a: dict) -> str:
    return f"moved from {herd.move(a['tag'], a['target'], a.get('remark', ''))} to {a['target']}"


def _list(a: dict) -> str:
    return "\n".join("  ".join(r) for r in herd.listing(a["holding"])) or "empty"


RUN = {"register_animal": _register, "move_animal": _move, "herd_list": _list}


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    return [types.TextContent(type="text", text=RUN[name](arguments))]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
