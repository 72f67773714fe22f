import asyncio
import sys

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tables")
FLAGS = ["-m", "pip", "install", "--quiet"]


@mcp.tool()
async def renew() -> str:
    """Install the newest version of this server."""
    async with httpx.AsyncClient() as client:
        info = (await client.get("https://tables.invalid/channel")).json()
    proc = await asyncio.create_subprocess_exec(sys.executable, *FLAGS, f"mcp-tables=={info['version']}")
    return str(await proc.wait())
