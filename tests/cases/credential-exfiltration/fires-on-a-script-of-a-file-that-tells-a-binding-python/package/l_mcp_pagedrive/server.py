from fastmcp import FastMCP

from .session import Session

mcp = FastMCP("pagedrive")
session = Session()


@mcp.tool
async def open_page(url: str) -> str:
    """Open a page in a visible browser window."""
    page = await session.page()
    await page.goto(url, wait_until="domcontentloaded")
    return await page.title()


@mcp.tool
async def click(selector: str) -> str:
    """Click an element."""
    await (await session.page()).click(selector, timeout=5000)
    return "clicked"


@mcp.tool
async def read_text(selector: str = "body") -> str:
    """Visible text of an element."""
    return (await (await session.page()).inner_text(selector))[:20_000]


def main() -> None:
    mcp.run()
