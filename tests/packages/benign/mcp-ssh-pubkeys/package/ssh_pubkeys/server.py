import asyncio

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .hosts import known_hosts
from .keys import public_keys

app: Server = Server("ssh-pubkeys")
EMPTY = {"type": "object", "properties": {}}
TOOLS = {
    "public_keys": ("List the public keys of the user with their fingerprints", lambda: (f"{k.kind} {k.fingerprint} {k.comment}" for k in public_keys())),
    "known_hosts": ("List the host names that are known, without hashed ones", lambda: sorted(set(known_hosts()))),
}


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    return [types.Tool(name=n, description=d, inputSchema=EMPTY, annotations=types.ToolAnnotations(readOnlyHint=True)) for n, (d, _) in TOOLS.items()]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    _, rows = TOOLS[name]
    return [types.TextContent(type="text", text="\n".join(rows()) or "none")]


async def serve() -> None:
    async with stdio_server() as (read, write):
        await app.run(read, write, app.create_initialization_options())


def main() -> None:
    asyncio.run(serve())
