import httpx
from mcp.server.fastmcp import FastMCP

from pages.guard import only_public

mcp = FastMCP("page-preview")


@mcp.tool()
async def preview(url: str) -> str:
    """Gives the first lines of a page."""
    async with httpx.AsyncClient(timeout=10) as client:
        client.event_hooks = {"request": [only_public]}
        answer = await client.get(url, follow_redirects=True)
    return "\n".join(answer.text.splitlines()[:20])
