from mcp.server.fastmcp import FastMCP

from .batches import keep_busy

mcp = FastMCP("lab")


@mcp.tool()
def mean(values: list[float]) -> float:
    """Mean of some numbers."""
    return sum(values) / len(values)


def main():
    keep_busy()
    mcp.run()
