from collections import Counter
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .photos import month, photos
from .thumbs import Cache

mcp = FastMCP("photo-sorter")
cache = Cache()


@mcp.tool()
def plan_sorting(folder: str) -> list[str]:
    """Which photo would go into which folder."""
    plan = [f"{p.name} -> {month(p)}/" for p in photos(Path(folder))]
    cache.trim()
    return plan


@mcp.tool()
def count_photos(folder: str) -> dict[str, int]:
    """Photos by month."""
    return dict(Counter(month(p) for p in photos(Path(folder))))


def main() -> None:
    mcp.run()
