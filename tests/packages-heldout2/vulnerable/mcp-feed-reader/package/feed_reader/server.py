from mcp.server.fastmcp import FastMCP

from .net import load
from .parse import items

mcp = FastMCP("feed-reader")
FEEDS: dict[str, set[str]] = {}


@mcp.tool()
async def read_feed(url: str) -> list[dict[str, str]]:
    """Entries of a feed."""
    return items(await load(url))


@mcp.tool()
async def subscribe(url: str) -> str:
    """Remember a feed."""
    FEEDS[url] = {i["link"] for i in items(await load(url))}
    return f"{len(FEEDS[url])} entries"


@mcp.tool()
async def unread() -> list[str]:
    """New entries of all feeds."""
    fresh = []
    for url, seen in FEEDS.items():
        for i in items(await load(url)):
            if i["link"] not in seen:
                seen.add(i["link"])
                fresh.append(f"{i['title']} {i['link']}")
    return fresh


def main() -> None:
    mcp.run()
