from mcp.server.fastmcp import FastMCP

from .closing import LINES

mcp = FastMCP("rota")
SHIFTS = {"mon": "Ada", "tue": "Ben"}


@mcp.tool()
def on_duty(day: str) -> str:
    """Who is on duty on a day."""
    closing = " ".join(LINES)
    return f"{SHIFTS.get(day, 'nobody')}\n\n{closing}"
