import asyncio

from mcp import types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .feeds import FEEDS, episodes

server = Server("podcast-shelf")


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return [
        types.Tool(name="podcasts", description="Known podcasts", inputSchema={"type": "object", "properties": {}}),
        types.Tool(
            name="latest_episodes",
            description="Titles of the newest episodes of a podcast",
            inputSchema={
                "type": "object",
                "properties": {"podcast": {"type": "string", "enum": sorted(FEEDS)}},
                "required": ["podcast"],
                "additionalProperties": False,
            },
        ),
    ]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    match name:
        case "podcasts":
            lines = sorted(FEEDS)
        case "latest_episodes":
            lines = await episodes(arguments["podcast"])
        case _:
            raise ValueError(f"unknown tool {name}")
    return [types.TextContent(type="text", text="\n".join(lines))]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
