import asyncio

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .index import BookmarkIndex

app = Server("bookmark-search")
index = BookmarkIndex()


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    query = {"type": "object", "properties": {"query": {"type": "string", "maxLength": 100}}, "required": ["query"]}
    return [
        types.Tool(name="search_bookmarks", description="Bookmarks whose title has the words", inputSchema=query),
        types.Tool(name="count_bookmarks", description="Number of bookmarks", inputSchema={"type": "object"}),
    ]


@app.call_tool()
async def call_tool(name: str, arguments: dict | None) -> list[types.TextContent]:
    match name:
        case "search_bookmarks":
            rows = index.search((arguments or {})["query"])
            text = "\n".join(f"{title}: {url}" for title, url in rows)
        case "count_bookmarks":
            text = str(len(index))
        case _:
            raise ValueError(name)
    return [types.TextContent(type="text", text=text or "nothing found")]


async def _main() -> None:
    index.refresh()
    async with stdio_server() as streams:
        await app.run(*streams, app.create_initialization_options())


def main() -> None:
    asyncio.run(_main())
