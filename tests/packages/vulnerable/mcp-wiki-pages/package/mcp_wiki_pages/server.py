import asyncio
from typing import Any

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .settings import Settings
from .store import Forbidden, PageStore

app = Server("wiki-pages")
store = PageStore(Settings.from_env())

_NAME = {"type": "string", "description": "Page name, sections separated by /"}


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    return [
        types.Tool(name="read_page", description="Read a page", inputSchema={"type": "object", "properties": {"name": _NAME}, "required": ["name"]}),
        types.Tool(
            name="write_page",
            description="Create or replace a page",
            inputSchema={"type": "object", "properties": {"name": _NAME, "text": {"type": "string"}}, "required": ["name", "text"]},
        ),
        types.Tool(name="list_pages", description="List pages", inputSchema={"type": "object", "properties": {"section": {"type": "string"}}}),
    ]


@app.call_tool()
async def call_tool(name: str, arguments: dict[str, Any]) -> list[types.TextContent]:
    try:
        if name == "read_page":
            out = store.read(arguments["name"])
        elif name == "write_page":
            out = f"{store.write(arguments['name'], arguments['text'])} characters"
        else:
            out = "\n".join(store.names(arguments.get("section", "")))
    except (Forbidden, OSError) as exc:
        out = f"error: {type(exc).__name__}"
    return [types.TextContent(type="text", text=out)]


async def _serve() -> None:
    async with stdio_server() as (read, write):
        await app.run(read, write, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
