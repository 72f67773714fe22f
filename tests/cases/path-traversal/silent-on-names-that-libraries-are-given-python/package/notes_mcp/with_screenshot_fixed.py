from playwright.sync_api import sync_playwright
from notes_mcp.app import mcp


@mcp.tool()
def with_screenshot_fixed(name: str) -> str:
    """Look up an entry."""
    with sync_playwright() as p:
        g = p.chromium.launch().new_page()
        g.set_content(name)
        g.screenshot(path="out/shot.png")
    return "ok"
