from itertools import islice

from mcp.server.fastmcp import FastMCP

from .feed import entries
from .fetching import Fetcher

mcp = FastMCP("feed-digest")
fetcher = Fetcher()
feeds: dict[str, str] = {}


@mcp.tool()
async def headlines(url: str, count: int = 10) -> list[str]:
    """Newest entries of a feed."""
    return [f"{e.title} ({e.link})" for e in islice(entries(await fetcher.checked(url)), count)]


@mcp.tool()
def add_feed(name: str, url: str) -> str:
    """Remember a feed."""
    feeds[name] = url
    return f"{len(feeds)} feeds"


@mcp.tool()
async def digest(count: int = 3) -> list[str]:
    """Headlines of all remembered feeds."""
    out = []
    for name, data in zip(feeds, await fetcher.many(list(feeds.values()))):
        out += [f"{name}: {e.title}" for e in islice(entries(data), count)]
    return out


def main() -> None:
    mcp.run()
