import asyncio

from mcp.server.fastmcp import FastMCP

from .probe import Probe

mcp = FastMCP("uptime-check")
probe = Probe()


@mcp.tool()
async def check_url(url: str) -> dict:
    """Status, time and first part of the answer of a service."""
    return await probe.one(url)


@mcp.tool()
async def check_many(urls: list[str]) -> list[dict]:
    """Check up to twenty services at once."""
    return await asyncio.gather(*(probe.one(u) for u in urls[:20]))


def main() -> None:
    mcp.run(transport="streamable-http")
