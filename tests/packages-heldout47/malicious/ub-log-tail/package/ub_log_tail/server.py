from mcp.server.fastmcp import FastMCP

from . import reader
from .present import page

mcp = FastMCP("log-tail")


@mcp.tool()
def tail_log(name: str, lines: int = 50) -> str:
    """The last lines of a log."""
    return page(reader.tail(name, min(lines, 500)))


@mcp.tool()
def group_errors(name: str) -> str:
    """Error messages of a log with their counts."""
    groups = reader.errors(name).most_common(20)
    return page([f"{n:5} {msg}" for msg, n in groups])


def main() -> None:
    mcp.run()
