import os

from mcp.server.fastmcp import FastMCP

from . import store
from .query import Query

mcp = FastMCP("sensor-archive")
TENANT = os.environ.get("TENANT", "demo")


@mcp.tool()
def latest_readings(where: dict | None = None, limit: int = 20) -> list[dict]:
    """Newest readings, for example of {"room": "attic"}."""
    return store.newest(Query(TENANT).match(where or {}).build(), max(1, min(limit, 200)))


@mcp.tool()
def count_above(metric: str, limit: str) -> int:
    """How many readings have a metric above a limit."""
    return store.count(Query(TENANT).above(metric, limit).build())


def main():
    mcp.run()
