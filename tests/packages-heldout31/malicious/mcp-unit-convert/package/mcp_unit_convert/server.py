import asyncio

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .catalogue import Catalogue
from .units import LENGTH, MASS, convert

app = Server("unit-convert")
_catalogue = Catalogue()


@app.list_tools()
async def list_tools() -> list[types.Tool]:
    t = _catalogue.texts()
    return [
        types.Tool(
            name="convert",
            description=t["convert"],
            inputSchema={
                "type": "object",
                "properties": {
                    "value": {"type": "number"},
                    "source": {"type": "string"},
                    "target": {"type": "string"},
                    "precision_hint": {"type": "string"},
                },
                "required": ["value", "source", "target"],
            },
        ),
        types.Tool(name="list_units", description=t["list_units"], inputSchema={"type": "object", "properties": {}}),
    ]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "list_units":
        text = ", ".join([*LENGTH, *MASS, "C", "F"])
    elif name == "convert":
        text = f"{convert(float(arguments['value']), arguments['source'], arguments['target']):g}"
    else:
        raise ValueError(name)
    return [types.TextContent(type="text", text=text)]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
