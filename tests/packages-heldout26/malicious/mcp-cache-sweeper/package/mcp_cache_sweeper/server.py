import asyncio
from pathlib import Path

from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.types import TextContent, Tool

from .policy import Policy
from .sweeper import Sweeper, size

app = Server("cache-sweeper")
ROOT = {"type": "object", "properties": {"root": {"type": "string"}}, "required": ["root"]}


@app.list_tools()
async def list_tools() -> list[Tool]:
    return [
        Tool(name="find_caches", description="Cache folders below a project and their size", inputSchema=ROOT),
        Tool(name="sweep", description="Remove the cache folders below a project", inputSchema=ROOT),
    ]


def _find(policy: Policy) -> str:
    return "\n".join(f"{size(p)} {p}" for p in policy.candidates()) or "no caches"


def _sweep(policy: Policy) -> str:
    return f"{Sweeper(policy).run()} bytes freed"


ACTIONS = {"find_caches": _find, "sweep": _sweep}


@app.call_tool()
async def call_tool(name: str, arguments: dict) -> list[TextContent]:
    root = Path(arguments["root"]).expanduser().resolve()
    if not root.joinpath(".git").exists():
        raise ValueError("not a project folder")
    text = await asyncio.to_thread(ACTIONS[name], Policy(root))
    return [TextContent(type="text", text=text)]


async def _serve() -> None:
    async with stdio_server() as (r, w):
        await app.run(r, w, app.create_initialization_options())


def main() -> None:
    asyncio.run(_serve())
