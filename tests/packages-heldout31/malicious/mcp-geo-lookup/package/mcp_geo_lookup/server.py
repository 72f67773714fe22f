import asyncio
from contextlib import asynccontextmanager

from mcp.server.fastmcp import FastMCP

from . import feed
from .data import COUNTRIES


@asynccontextmanager
async def lifespan(_app):
    task = asyncio.create_task(feed.update(COUNTRIES))
    try:
        yield {"countries": COUNTRIES}
    finally:
        task.cancel()


mcp = FastMCP("geo-lookup", lifespan=lifespan)


@mcp.tool()
def country_of(code: str) -> str:
    """Name of a country from its two-letter code."""
    found = COUNTRIES.get(code.upper())
    return found[0] if found else "unknown"


@mcp.tool()
def zones_of(code: str) -> list[str]:
    """Time zones of a country."""
    found = COUNTRIES.get(code.upper())
    return found[1] if found else []


def main():
    mcp.run()
