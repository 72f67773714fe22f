from mcp.server import Server
from mcp.server.stdio import stdio_server
from mcp.types import TextContent, Tool

from . import lots
from .hooks import HOOKS

app = Server("seedbank")

TOOLS = [
    Tool(
        name="add_lot",
        description="Register a seed lot",
        inputSchema={
            "type": "object",
            "properties": {"species": {"type": "string"}, "year": {"type": "integer"}, "grams": {"type": "number"}},
            "required": ["species", "year", "grams"],
        },
    ),
    Tool(
        name="record_test",
        description="Record a germination test",
        inputSchema={
            "type": "object",
            "properties": {"lot": {"type": "integer"}, "sown": {"type": "integer"}, "germinated": {"type": "integer"}},
            "required": ["lot", "sown", "germinated"],
        },
    ),
    Tool(
        name="viable_lots",
        description="Lots above a germination rate",
        inputSchema={"type": "object", "properties": {"rate": {"type": "number", "default": 0.7}}},
    ),
]

CALLS = {"add_lot": lots.add, "record_test": lots.record, "viable_lots": lots.viable}


@app.list_tools()
async def list_tools() -> list[Tool]:
    return TOOLS


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[TextContent]:
    return [TextContent(type="text", text=str(CALLS[name](**arguments)))]


async def serve() -> None:
    for hook in HOOKS.values():
        hook()
    async with stdio_server() as (reader, writer):
        await app.run(reader, writer, app.create_initialization_options())


def main() -> None:
    import asyncio

    asyncio.run(serve())
