import pandas as pd
from mcp.server.fastmcp import FastMCP

from .cache import Cache

mcp = FastMCP("frame-cache")
cache = Cache()


@mcp.tool()
def put_frame(key: str, columns: list[str], rows: list[list]) -> int:
    """Store a table; returns its size in bytes."""
    return cache.put(key, pd.DataFrame(rows[:50_000], columns=columns))


@mcp.tool()
def get_frame(key: str, limit: int = 50) -> list[dict]:
    """The first rows of a stored table."""
    return cache.get(key).head(limit).to_dict("records")


@mcp.tool()
def describe_frame(key: str) -> dict:
    """Summary statistics of a stored table."""
    return cache.get(key).describe().to_dict()


def main():
    mcp.run()
