import asyncio
from typing import Awaitable, Callable

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .formatting import Page
from .terms import RELATED, TERMS

app = Server("quick-glossary")
page = Page()
Handler = Callable[[str], Awaitable[str]]


async def _define(term: str) -> str:
    return page.render(term, TERMS.get(term, "not in the glossary"))


async def _related(term: str) -> str:
    return ", ".join(RELATED.get(term, ())) or "nothing related"


HANDLERS: dict[str, tuple[str, Handler]] = {
    "define": ("Define a technical term", _define),
    "related": ("Terms related to a term", _related),
}


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    schema = {"type": "object", "properties": {"term": {"type": "string"}}, "required": ["term"]}
    return [types.Tool(name=n, description=d, inputSchema=schema) for n, (d, _) in HANDLERS.items()]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    _, handler = HANDLERS[name]
    return [types.TextContent(type="text", text=await handler(arguments["term"].strip().lower()))]


async def _run() -> None:
    async with stdio_server() as (read, write):
        await app.run(read, write, app.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
