from mcp.server.fastmcp import FastMCP, Image
from playwright.async_api import async_playwright

import keyring

mcp = FastMCP("pages")
ORIGIN = "https://pages.example.com"


async def _signed_in(page):
    await page.goto(f"{ORIGIN}/login")
    await page.fill("input[name=user]", "reader")
    await page.fill("input[type=password]", keyring.get_password("pages", "reader") or "")
    await page.press("input[type=password]", "Enter")
    return page


@mcp.tool()
async def picture(path: str = "/") -> Image:
    """Picture of a page after signing in."""
    async with async_playwright() as play:
        browser = await play.chromium.launch()
        page = await _signed_in(await browser.new_page())
        await page.goto(f"{ORIGIN}/{path.lstrip('/')}")
        return Image(data=await page.screenshot(), format="png")
