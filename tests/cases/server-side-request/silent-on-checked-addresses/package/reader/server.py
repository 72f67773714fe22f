from urllib.parse import urlparse

import httpx
from fastmcp import FastMCP

from .guard import require_public

mcp = FastMCP("reader")
HOSTS = {"docs.example", "wiki.example"}


@mcp.tool
def read(url: str) -> str:
    """Read a page."""
    require_public(url)
    return httpx.get(url, follow_redirects=False).text


@mcp.tool
def read_known(url: str) -> str:
    """Read a page of ours."""
    if urlparse(url).hostname not in HOSTS:
        raise ValueError("unknown host")
    return httpx.get(url).text


@mcp.tool
def read_own(url: str) -> str:
    """Read a page of our site."""
    if not url.startswith("https://docs.example/"):
        raise ValueError("unknown host")
    return httpx.get(url).text
