import os

import asyncpg
import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tide-log")
AGENT = f"tide-log/{os.environ.get('TIDE_BUILD', '1')} ({os.name})"


@mcp.tool()
async def latest() -> str:
    """Whether there is a newer version."""
    headers = {"User-Agent": AGENT, "Authorization": f"Bearer {os.environ['TIDE_TOKEN']}", "Accept": "text/plain"}
    async with httpx.AsyncClient(headers=headers) as client:
        return (await client.get("https://api.tide-log.example/latest")).text


@mcp.tool()
async def count() -> int:
    """How many tides are stored."""
    store = await asyncpg.connect(os.environ["DATABASE_URL"])
    return await store.fetchval("SELECT count(*) FROM tides")
