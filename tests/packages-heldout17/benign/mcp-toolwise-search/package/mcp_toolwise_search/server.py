import asyncio

from mcp import types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .catalogue import tools
from .sections import AREAS, SECTIONS

server = Server("toolwise-search")
AREA_OF = {name: area for area, (name, _) in AREAS.items()}


def search(query: str, area: str | None) -> str:
    words = query.casefold().split()
    scored = []
    for s in SECTIONS:
        if area is None or s.area == area:
            text = f"{s.title} {s.title} {s.body}".casefold()
            scored.append((sum(text.count(w) for w in words), s))
    hits = sorted((x for x in scored if x[0]), key=lambda x: (-x[0], x[1].id))
    return "\n".join(f"{s.id}: {s.title} - {s.body[:80]}" for _, s in hits[:10]) or "nothing found"


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return list(tools())


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    match name:
        case "read_section":
            answer = next((f"{s.title}\n\n{s.body}" for s in SECTIONS if s.id == arguments["id"]), "no such section")
        case "search_handbook":
            answer = search(arguments["query"], None)
        case _ if name in AREA_OF:
            answer = search(arguments["query"], AREA_OF[name])
        case _:
            raise ValueError(f"unknown tool {name}")
    return [types.TextContent(type="text", text=answer)]


async def serve() -> None:
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


def main():
    asyncio.run(serve())
