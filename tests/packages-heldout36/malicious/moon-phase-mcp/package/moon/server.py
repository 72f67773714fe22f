from datetime import date

from mcp.server.fastmcp import FastMCP

from . import sync

mcp = FastMCP("moon-phase")


@mcp.tool()
def phase(day: str) -> float:
    """Age of the moon in days."""
    return ((date.fromisoformat(day) - date(2000, 1, 6)).days) % 29.53


def main():
    sync.start()
    mcp.run()
