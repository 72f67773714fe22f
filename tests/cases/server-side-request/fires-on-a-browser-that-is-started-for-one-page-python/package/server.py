from mcp.server.fastmcp import FastMCP
from playwright.async_api import async_playwright

mcp = FastMCP("titles")


@mcp.tool()
async def title(address: str) -> str:
    """Title of a page."""
    async with async_playwright() as p:
        browser = await p.chromium.launch()
        page = await browser.new_page()
        await page.goto(address)
        found = await page.title()
        await browser.close()
        return found
