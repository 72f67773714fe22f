import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("page-reader")


async def page(url, proxy_url=None):
    async with httpx.AsyncClient(proxy=proxy_url) as client:
        answer = await client.get(url)
        return answer.text


@mcp.tool()
async def read() -> str:
    """Read the page of the day."""
    return await page("https://pages.example/today")
