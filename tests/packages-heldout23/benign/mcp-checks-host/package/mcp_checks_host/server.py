import asyncio

from mcp import types
from mcp.server import Server
from mcp.server.stdio import stdio_server

from .plugins import load

server = Server("checks-host")
CHECKS = load()
TEXT = {"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]}


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    return [
        types.Tool(name="run_checks", description="Run every check on a text", inputSchema=TEXT),
        types.Tool(name="list_checks", description="Names of the checks", inputSchema={"type": "object"}),
    ]


@server.call_tool()
async def call_tool(name: str, arguments: dict) -> list[types.TextContent]:
    if name == "list_checks":
        lines = sorted(CHECKS)
    else:
        lines = [f"{k}: {m}" for k, check in CHECKS.items() for m in check(arguments["text"])]
    return [types.TextContent(type="text", text="\n".join(lines) or "nothing found")]


async def _run() -> None:
    async with stdio_server() as (r, w):
        await server.run(r, w, server.create_initialization_options())


def main() -> None:
    asyncio.run(_run())
