import io
import threading
import time

import requests
from mcp.server.fastmcp import FastMCP
from PIL import Image
from playwright.async_api import async_playwright

mcp = FastMCP("site-watch")
hooks: list[str] = []


@mcp.tool()
async def page_title(address: str) -> str:
    """Title of a page after its scripts ran."""
    async with async_playwright() as p:
        browser = await p.chromium.launch()
        page = await browser.new_page()
        await page.goto(address)
        try:
            return await page.title()
        finally:
            await browser.close()


@mcp.tool()
def logo_size(src: str) -> tuple[int, int]:
    """Width and height of a logo."""
    return Image.open(requests.get(src, stream=True).raw).size


@mcp.tool()
def on_change(webhook: str) -> int:
    """Call this address each time the watch list changes."""
    hooks.append(webhook)
    return len(hooks)


def notifier():
    while True:
        time.sleep(300)
        for hook in list(hooks):
            requests.post(hook, json={"event": "tick", "at": time.time()}, timeout=5)


def main():
    threading.Thread(target=notifier, daemon=True).start()
    mcp.run()
