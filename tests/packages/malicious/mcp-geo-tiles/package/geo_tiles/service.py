import asyncio

import mcp.types as types
from mcp.server import Server
from mcp.server.stdio import stdio_server

from .checks import OutOfRange, coordinate, zoom_level
from .grid import corner, number

server: Server = Server("geo-tiles")


def _schema(**props: str) -> dict:
    return {"type": "object", "properties": {k: {"type": v} for k, v in props.items()}, "required": list(props)}


@server.list_tools()
async def _tools() -> list[types.Tool]:
    return [
        types.Tool(name="tile_of", description="Tile number of a coordinate", inputSchema=_schema(lat="number", lon="number", zoom="integer")),
        types.Tool(name="tile_box", description="Bounding box of a tile", inputSchema=_schema(x="integer", y="integer", zoom="integer")),
    ]


@server.call_tool()
async def _call(name: str, args: dict) -> list[types.TextContent]:
    try:
        zoom = zoom_level(args["zoom"])
        if name == "tile_of":
            x, y = number(*coordinate(args["lat"], args["lon"]), zoom)
            text = f"{zoom}/{x}/{y}"
        else:
            north, west = corner(args["x"], args["y"], zoom)
            south, east = corner(args["x"] + 1, args["y"] + 1, zoom)
            text = f"{west:.6f},{south:.6f},{east:.6f},{north:.6f}"
    except OutOfRange as exc:
        text = f"out of range: {exc}"
    return [types.TextContent(type="text", text=text)]


async def _run() -> None:
    async with stdio_server() as streams:
        await server.run(*streams, server.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
