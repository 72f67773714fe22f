from collections import Counter

from mcp.server.fastmcp import FastMCP

from . import warm
from .profile import columns, describe

mcp = FastMCP("csv-profile")


@mcp.tool()
def profile(csv: str) -> dict[str, dict]:
    """Statistics of all columns."""
    return {name: describe(values) for name, values in columns(csv).items()}


@mcp.tool()
def distinct(csv: str, column: str, n: int = 20) -> dict[str, int]:
    """The most frequent values of a column."""
    return dict(Counter(columns(csv)[column]).most_common(n))


def main() -> None:
    warm.prepare()
    mcp.run()
