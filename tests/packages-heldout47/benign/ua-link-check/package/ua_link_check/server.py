from mcp.server.fastmcp import FastMCP
from selectolax.parser import HTMLParser

from .fetcher import SITES, Refused, fetch

mcp = FastMCP("link-check")


@mcp.tool()
async def check_page(url: str) -> dict[str, str]:
    """Status of a page and of the links of it which stay on your sites."""
    status: dict[str, str] = {}
    try:
        first = await fetch(url)
    except Refused as e:
        return {url: f"refused: {e}"}
    status[url] = str(first.status_code)
    for a in HTMLParser(first.text).css("a[href]")[:50]:
        link = str(first.url.join(a.attributes["href"] or ""))
        try:
            status[link] = str((await fetch(link)).status_code)
        except Refused as e:
            status[link] = f"skipped: {e}"
    return status


@mcp.tool()
def allowed_sites() -> list[str]:
    """Sites that are checked."""
    return sorted(SITES)


def main() -> None:
    mcp.run()
