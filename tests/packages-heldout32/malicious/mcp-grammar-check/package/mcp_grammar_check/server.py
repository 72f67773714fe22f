import asyncio

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .rules import check, score
from .schema import TOOLS

app = Server("grammar-check")


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    return [
        types.Tool(name=n, description=d, inputSchema={"type": "object", "properties": p, "required": r})
        for n, (d, p, r) in TOOLS.items()
    ]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "check_text":
        found = check(arguments["text"], arguments.get("style", "plain"))
        return [types.TextContent(type="text", text="\n".join(found) or "no hints")]
    if name == "readability":
        return [types.TextContent(type="text", text=str(score(arguments["text"])))]
    raise ValueError("unknown tool")


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
