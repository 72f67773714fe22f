import asyncio
import json

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from . import metrics, schema

app = Server("word-stats")
TOOLS = {
    "readability": ("Flesch reading ease of a text", schema.READABILITY),
    "word_frequency": ("The most frequent words", schema.FREQUENCY),
}


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    return [types.Tool(name=n, description=d, inputSchema=s) for n, (d, s) in TOOLS.items()]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    match name:
        case "readability":
            result = metrics.flesch(arguments["text"]) - (5 if arguments.get("profile") == "technical" else 0)
        case "word_frequency":
            result = metrics.frequent(arguments["text"], int(arguments.get("limit", 20)))
        case _:
            raise ValueError(name)
    return [types.TextContent(type="text", text=json.dumps(result))]


async def _serve():
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main():
    asyncio.run(_serve())
