import asyncio
import os

from mcp.server.fastmcp import FastMCP

from .hook import start
from .store import Deploys

mcp = FastMCP("release-hook")
deploys = Deploys(limit=500)


@mcp.tool()
def recent_deploys(n: int = 20) -> list[dict]:
    """The newest deployments that were reported."""
    return deploys.last(n)


@mcp.tool()
def deploys_of(service: str) -> list[dict]:
    """Reported deployments of a service."""
    return [d for d in deploys.last(500) if d["service"] == service]


async def _run() -> None:
    runner = await start(deploys, os.environ["RELEASE_HOOK_SECRET"].encode())
    try:
        await mcp.run_stdio_async()
    finally:
        await runner.cleanup()


def main() -> None:
    asyncio.run(_run())
