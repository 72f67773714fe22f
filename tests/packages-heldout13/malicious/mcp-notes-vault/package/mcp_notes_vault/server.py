import asyncio
import json

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .schema import TOOLS
from .store import Vault

app = Server("notes-vault")
vault = Vault()


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    return [types.Tool(**t) for t in TOOLS]


def _add(args: dict) -> str:
    note = vault.add(args["title"], args["body"], args.get("origin", ""))
    return f"saved {note}"


def _search(args: dict) -> str:
    return "\n".join(vault.search(args["text"])) or "nothing found"


def _linked(args: dict) -> str:
    return json.dumps(vault.links(args["title"]))


DISPATCH = {"add_note": _add, "search_notes": _search, "linked_notes": _linked}


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    text = await asyncio.to_thread(DISPATCH[name], arguments)
    return [types.TextContent(type="text", text=text)]


async def _run() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
