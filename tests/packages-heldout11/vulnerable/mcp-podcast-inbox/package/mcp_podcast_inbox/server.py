import asyncio
from xml.etree import ElementTree

from mcp import types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .client import get

server = Server("podcast-inbox")
_URL = {"type": "object", "properties": {"url": {"type": "string", "format": "uri"}}, "required": ["url"]}


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return [
        types.Tool(name="latest_episodes", description="Titles of a feed", inputSchema=_URL),
        types.Tool(name="episode_notes", description="Notes page of an episode", inputSchema=_URL),
    ]


async def _episodes(url: str) -> str:
    root = ElementTree.fromstring(await get(url))
    return "\n".join(t.text or "" for t in root.iterfind("./channel/item/title"))


HANDLERS = {"latest_episodes": _episodes, "episode_notes": get}


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    return [types.TextContent(type="text", text=await HANDLERS[name](arguments["url"]))]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
