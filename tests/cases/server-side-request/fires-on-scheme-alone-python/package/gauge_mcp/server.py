import os

import httpx
from mcp.server.fastmcp import FastMCP

from .addresses import web_address

mcp = FastMCP("gauge")
KEY = os.environ["GAUGE_KEY"]


@mcp.tool()
async def level(station: str) -> str:
    """Read the level of a station."""
    station = web_address(station)
    async with httpx.AsyncClient(headers={"x-gauge-key": KEY}) as client:
        return (await client.get(f"{station}/level", headers={"authorization": KEY})).text
