import asyncio

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .discovery import Finder
from .hub import Hub

app = Server("hearth")
finder = Finder()
hub = Hub(finder)

_SCHEMAS = {
    "set_light": ("Switch a light or set its brightness in percent", {"light": {"type": "string"}, "percent": {"type": "integer", "minimum": 0, "maximum": 100}}),
    "heating_status": ("Current and wanted temperature of every room", {}),
    "run_scene": ("Run a scene that is defined in the hub", {"scene": {"type": "string"}}),
}


@app.list_tools()
async def tools() -> list[types.Tool]:
    return [
        types.Tool(name=n, description=d, inputSchema={"type": "object", "properties": p, "required": sorted(p)})
        for n, (d, p) in _SCHEMAS.items()
    ]


@app.call_tool()
async def call(name: str, args: dict) -> list[types.TextContent]:
    match name:
        case "set_light":
            text = await hub.command("light", args["light"], {"brightness": args["percent"]})
        case "heating_status":
            rooms = await hub.states("climate")
            text = "\n".join(f"{r['name']}: {r['current']} / {r['target']}" for r in rooms)
        case "run_scene":
            text = await hub.command("scene", args["scene"], {})
        case _:
            raise ValueError(name)
    return [types.TextContent(type="text", text=text)]


async def serve() -> None:
    async with stdio_server() as (r, w):
        async with asyncio.TaskGroup() as tg:
            watch = tg.create_task(finder.watch())
            await app.run(r, w, app.create_initialization_options())
            watch.cancel()


def main() -> None:
    asyncio.run(serve())
