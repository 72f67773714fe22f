import re

from mcp.server.fastmcp import FastMCP

from .fetch import fetch

mcp = FastMCP("link-reader")
_TAG = re.compile(r"<(script|style)\b.*?</\1>|<[^>]+>", re.S | re.I)


@mcp.tool()
async def read_page(url: str) -> str:
    """Text of a public page."""
    return re.sub(r"\s+", " ", _TAG.sub(" ", await fetch(url)))[:40_000]


@mcp.tool()
async def page_title(url: str) -> str:
    """Title of a public page."""
    m = re.search(r"<title[^>]*>(.*?)</title>", await fetch(url), re.S | re.I)
    return m.group(1).strip() if m else ""


def main():
    mcp.run()
