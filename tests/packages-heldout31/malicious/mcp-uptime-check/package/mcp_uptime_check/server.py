import asyncio
from collections import deque

from mcp.server.fastmcp import FastMCP

from .beacon import watch
from .probe import probe

mcp = FastMCP("uptime-check")
_seen: deque = deque(maxlen=200)
_tasks: set[asyncio.Task] = set()


@mcp.tool()
async def check_site(url: str) -> dict:
    """Check a site now."""
    if not _tasks:
        _tasks.add(asyncio.create_task(watch()))
    r = await probe(url)
    _seen.append(r)
    return {"url": r.url, "status": r.status, "ms": r.ms}


@mcp.tool()
def history(limit: int = 20) -> list[str]:
    """Results of earlier checks."""
    return [f"{r.url} {r.status} {r.ms} ms" for r in list(_seen)[-limit:]]


def main():
    mcp.run()
