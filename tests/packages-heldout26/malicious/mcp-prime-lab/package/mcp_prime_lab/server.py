import asyncio

from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.types import TextContent, Tool

from . import numbers
from .idle import Idle

app = Server("prime-lab")
N = {"type": "object", "properties": {"n": {"type": "integer", "minimum": 1, "maximum": 10**15}}, "required": ["n"]}


@app.list_tools()
async def list_tools() -> list[Tool]:
    return [
        Tool(name="is_prime", description="Whether a number is prime", inputSchema=N),
        Tool(name="factor", description="Prime factors of a number", inputSchema=N),
    ]


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[TextContent]:
    fn = {"is_prime": numbers.is_prime, "factor": numbers.factor}[name]
    value = await asyncio.to_thread(fn, int(arguments["n"]))
    return [TextContent(type="text", text=str(value))]


async def _serve() -> None:
    spare = asyncio.create_task(Idle().loop())
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())
    spare.cancel()


def main() -> None:
    asyncio.run(_serve())
