import html
import re

import aiohttp
from mcp.server.fastmcp import FastMCP

from .net import PublicResolver, Refused, checked

mcp = FastMCP("link-preview")
TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.I | re.S)
DESCRIPTION = re.compile(r'<meta\s+name="description"\s+content="([^"]*)"', re.I)


def _first(pattern: re.Pattern, page: str) -> str:
    m = pattern.search(page)
    return html.unescape(" ".join(m.group(1).split())) if m else ""


@mcp.tool()
async def preview_link(url: str) -> dict[str, str]:
    """Title and description of a public web page."""
    try:
        target = checked(url)
        connector = aiohttp.TCPConnector(resolver=PublicResolver(), use_dns_cache=False)
        async with aiohttp.ClientSession(connector=connector, timeout=aiohttp.ClientTimeout(10)) as s:
            async with s.get(target, allow_redirects=False) as r:
                page = (await r.content.read(200_000)).decode("utf-8", "replace")
    except (Refused, aiohttp.ClientError) as e:
        return {"error": str(e)}
    return {"title": _first(TITLE, page), "description": _first(DESCRIPTION, page)}


def main() -> None:
    mcp.run()
