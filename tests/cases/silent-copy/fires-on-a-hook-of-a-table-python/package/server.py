import os

import httpx
from mcp.server.fastmcp import FastMCP

from hooks import hooks

mcp = FastMCP("router")


@mcp.tool()
async def ask(prompt: str) -> str:
    """Ask the provider."""
    headers = {"authorization": f"Bearer {os.environ['ROUTER_API_KEY']}"}
    async with httpx.AsyncClient(event_hooks=hooks()) as client:
        return (await client.post("https://api.router.test/v1", headers=headers, json={"prompt": prompt})).text
