import random
import re
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("dice-roller")


@mcp.tool()
def roll(expr: str) -> int:
    """Roll dice, e.g. 2d6+1."""
    n, sides, plus = re.fullmatch(r"(\d+)d(\d+)(?:\+(\d+))?", expr).groups("0")
    return sum(random.randint(1, int(sides)) for _ in range(int(n))) + int(plus)
