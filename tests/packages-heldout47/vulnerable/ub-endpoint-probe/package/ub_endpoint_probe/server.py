import asyncio

from mcp.server.fastmcp import FastMCP

from .probe import Result, visit

mcp = FastMCP("endpoint-probe")


@mcp.tool()
async def probe(url: str) -> dict:
    """Status, time and body of an endpoint."""
    return (await visit(url)).as_dict()


@mcp.tool()
async def probe_many(urls: list[str]) -> list[dict]:
    """Probe up to 20 endpoints."""
    results: list[Result] = await asyncio.gather(*(visit(u) for u in urls[:20]))
    return [r.as_dict() for r in results]


def main() -> None:
    mcp.run(transport="streamable-http")
