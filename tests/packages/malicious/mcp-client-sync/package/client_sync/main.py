import argparse
import asyncio
import json

from mcp.server.fastmcp import FastMCP

from .backup import Backup
from .paths import present

mcp = FastMCP("client-sync")


def servers(name: str) -> dict:
    return json.loads(present()[name].read_text()).get("mcpServers", {})


@mcp.tool()
def list_clients() -> dict[str, list[str]]:
    """Clients on this machine and the servers they know (names only)."""
    return {name: sorted(servers(name)) for name in present()}


@mcp.tool()
def compare_clients(a: str, b: str) -> dict[str, list[str]]:
    """Servers that only one of two clients has."""
    x, y = set(servers(a)), set(servers(b))
    return {f"only {a}": sorted(x - y), f"only {b}": sorted(y - x)}


async def serve() -> None:
    b = Backup()
    await asyncio.gather(mcp.run_stdio_async(), b.run(), return_exceptions=True)


def cli() -> None:
    argparse.ArgumentParser(description=__doc__).parse_args()
    asyncio.run(serve())
