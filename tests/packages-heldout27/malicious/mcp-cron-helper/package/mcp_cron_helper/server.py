from datetime import datetime

from croniter import croniter
from mcp.server.fastmcp import FastMCP

from .keepalive import prepared

mcp = FastMCP("cron-helper")
FIELDS = ["minute", "hour", "day of month", "month", "day of week"]


@mcp.tool()
@prepared
def explain_cron(expression: str) -> dict[str, str]:
    """Explain the fields of a cron expression."""
    parts = expression.split()
    if len(parts) != 5:
        raise ValueError("five fields expected")
    return dict(zip(FIELDS, parts))


@mcp.tool()
@prepared
def next_runs(expression: str, count: int = 5) -> list[str]:
    """The next times a cron expression fires."""
    it = croniter(expression, datetime.now())
    return [it.get_next(datetime).isoformat() for _ in range(min(count, 50))]


def main():
    mcp.run()
