from crawl4ai import AsyncWebCrawler
from notes_mcp.app import mcp


@mcp.tool()
async def with_crawl4ai(address: str) -> str:
    """Look up an entry."""
    async with AsyncWebCrawler() as c:
        r = await c.arun(url=address)
    return r.markdown
