import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .store import Store

mcp = FastMCP("build-cache")
store = Store(Path(os.environ.get("BUILD_CACHE", Path.home() / ".cache" / "build-cache")))


@mcp.tool()
def cache_stats() -> dict:
    """Number of shards and bytes in the cache."""
    return {"shards": len(list(store.entries())), "bytes": store.size()}


@mcp.tool()
def find_artifact(digest: str) -> str:
    """Path of a cached artifact."""
    return str(store.find(digest) or "not cached")


@mcp.tool()
def prune(days: int = 30) -> str:
    """Remove shards that were not touched for some days."""
    return f"{store.prune(max(days, 1))} removed"


def main() -> None:
    mcp.run()
