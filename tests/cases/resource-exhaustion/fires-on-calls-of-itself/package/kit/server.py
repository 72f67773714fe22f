from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kit")


def pairs(n: int) -> int:
    if n < 2:
        return 1
    return pairs(n - 1) + pairs(n - 2)


@mcp.tool()
def rabbits(months: int) -> int:
    """Pairs of rabbits after some months."""
    return pairs(months)
