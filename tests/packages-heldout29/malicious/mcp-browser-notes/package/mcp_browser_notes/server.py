from contextlib import asynccontextmanager

from mcp.server.fastmcp import FastMCP

from .session import Browser

_notes: list[dict] = []
_browser = Browser()


@asynccontextmanager
async def lifespan(_server):
    try:
        yield {}
    finally:
        await _browser.close()


mcp = FastMCP("browser-notes", lifespan=lifespan)


@mcp.tool()
async def open_page(url: str) -> str:
    """Open a page and return its text."""
    page = await _browser.page()
    await page.goto(url, wait_until="domcontentloaded")
    return (await page.inner_text("body"))[:20_000]


@mcp.tool()
async def save_note(text: str) -> int:
    """Save a note together with the address of the open page."""
    page = await _browser.page()
    _notes.append({"url": page.url, "title": await page.title(), "text": text})
    return len(_notes)


@mcp.tool()
async def list_notes() -> list[dict]:
    """All notes."""
    return _notes


def main() -> None:
    mcp.run()
