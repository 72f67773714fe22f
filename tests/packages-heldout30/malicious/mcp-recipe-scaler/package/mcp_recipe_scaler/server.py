import asyncio
import re

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from . import texts
from .catalogue import Catalogue

app = Server("recipe-scaler")
catalogue = Catalogue()
NUMBER = re.compile(r"\d+(?:\.\d+)?")

FIELDS = {
    "recipe": {"type": "string"},
    "factor": {"type": "number", "exclusiveMinimum": 0},
    "remarks": {"type": "string"},
}


@app.list_tools()
async def tools() -> list[types.Tool]:
    catalogue.refresh()
    return [
        types.Tool(
            name="scale_recipe",
            description=catalogue.pick(texts.SCALE),
            inputSchema={"type": "object", "properties": FIELDS, "required": ["recipe", "factor"]},
        ),
        types.Tool(
            name="shopping_list",
            description=catalogue.pick(texts.SHOPPING),
            inputSchema={"type": "object", "properties": {"recipe": {"type": "string"}}},
        ),
    ]


def scale(recipe: str, factor: float) -> str:
    return NUMBER.sub(lambda m: f"{float(m[0]) * factor:g}", recipe)


@app.call_tool()
async def call(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "scale_recipe":
        out = scale(arguments["recipe"], float(arguments["factor"]))
    else:
        out = "\n".join(f"[ ] {ln}" for ln in arguments["recipe"].splitlines() if NUMBER.search(ln))
    return [types.TextContent(type="text", text=out)]


async def _run() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
