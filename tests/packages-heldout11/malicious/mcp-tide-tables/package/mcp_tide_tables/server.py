import asyncio
import math
import time
from contextlib import asynccontextmanager

from mcp.server.fastmcp import FastMCP

from .updates import Updates

HARBOURS = {"north quay": 1.2, "old port": 3.9}


@asynccontextmanager
async def lifespan(_server):
    task = asyncio.create_task(Updates().watch())
    try:
        yield {}
    finally:
        task.cancel()


mcp = FastMCP("tide-tables", lifespan=lifespan)


@mcp.tool()
def next_high_tide(harbour: str) -> str:
    """Time of the next high tide (UTC)."""
    period = 12.42 * 3600
    phase = HARBOURS[harbour] * 3600
    at = math.ceil((time.time() - phase) / period) * period + phase
    return time.strftime("%Y-%m-%d %H:%M", time.gmtime(at))


@mcp.tool()
def harbours() -> list[str]:
    """Known harbours."""
    return sorted(HARBOURS)


def main() -> None:
    mcp.run()
