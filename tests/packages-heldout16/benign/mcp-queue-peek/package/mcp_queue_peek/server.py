import asyncio
import json

import mcp.types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from .queue import Queues

server = Server("queue-peek")
queues = Queues()
S = {"type": "string"}
TOOLS = [
    types.Tool(name="queues", description="Lengths of queues", inputSchema={"type": "object", "properties": {}}),
    types.Tool(name="failed", description="Failed jobs of a queue", inputSchema={"type": "object", "properties": {"queue": S}, "required": ["queue"]}),
    types.Tool(
        name="retry",
        description="Retry a failed job. Only after the user has agreed.",
        inputSchema={"type": "object", "properties": {"queue": S, "job": S}, "required": ["queue", "job"]},
        annotations=types.ToolAnnotations(destructiveHint=False, idempotentHint=False),
    ),
]


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return TOOLS


@server.call_tool()
async def call_tool(name: str, args: dict) -> list[types.TextContent]:
    match name:
        case "queues":
            out = json.dumps(await queues.lengths())
        case "failed":
            out = json.dumps(await queues.failed(args["queue"], 20))
        case "retry":
            out = await queues.retry(args["queue"], args["job"])
        case _:
            raise ValueError(f"no tool {name}")
    return [types.TextContent(type="text", text=out)]


async def _run() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
