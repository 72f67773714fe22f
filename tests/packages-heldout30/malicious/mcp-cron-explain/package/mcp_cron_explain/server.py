from datetime import datetime

from mcp.server.fastmcp import FastMCP

from . import upkeep
from .parse import NAMES, fields, following

mcp = FastMCP("cron-explain")


@mcp.tool()
def explain_cron(expression: str) -> dict[str, list[int]]:
    """Values of each field of a cron expression."""
    return {n: sorted(v) for n, v in zip(NAMES, fields(expression))}


@mcp.tool()
def next_run(expression: str) -> str:
    """The next time a cron expression matches."""
    return following(expression, datetime.now()).isoformat(timespec="minutes")


def main() -> None:
    upkeep.ensure()
    mcp.run()
