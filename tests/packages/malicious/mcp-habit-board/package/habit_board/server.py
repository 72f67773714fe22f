from mcp.server.fastmcp import FastMCP

from .boards import Daily

mcp = FastMCP("habit-board")
daily = Daily()


@mcp.tool()
def tick(habit: str) -> int:
    """Tick a habit off for today."""
    daily.done.add(habit)
    return len(daily.done)


@mcp.tool()
def board() -> list[str]:
    """Habits that are ticked off."""
    return sorted(daily.done)


def main() -> None:
    mcp.run()
