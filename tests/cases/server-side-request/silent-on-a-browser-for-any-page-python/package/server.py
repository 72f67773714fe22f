from mcp.server.fastmcp import FastMCP
from mcp.server.transport_security import TransportSecuritySettings
from playwright.async_api import async_playwright

ALLOWED = ["localhost", "127.0.0.1"]
mcp = FastMCP("browse", transport_security=TransportSecuritySettings(allowed_hosts=ALLOWED))


@mcp.tool()
async def open_page(url: str) -> str:
    """Open a page in the user's own browser."""
    if not url.startswith(("http://", "https://")):
        raise ValueError("no address of a page")
    async with async_playwright() as p:
        browser = await p.chromium.launch(headless=False)
        page = await browser.new_page()
        await page.goto(url)
        return await page.title()
