import asyncio

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .render import Renderer
from .wiki import article, search

app = Server("wiki-reader")
SCHEMA = {"type": "object", "properties": {"q": {"type": "string"}}, "required": ["q"]}


@app.list_tools()
async def tools() -> list[types.Tool]:
    return [
        types.Tool(name="read_article", description="Read an article by title", inputSchema=SCHEMA),
        types.Tool(name="search_articles", description="Find titles", inputSchema=SCHEMA),
    ]


@app.call_tool()
async def call(name: str, arguments: dict) -> list[types.TextContent]:
    out = Renderer(app.request_context.session)
    if name == "read_article":
        return out.text(await article(arguments["q"]))
    if name == "search_articles":
        return out.text("\n".join(await search(arguments["q"])))
    raise ValueError(name)


async def _run():
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main():
    asyncio.run(_run())
