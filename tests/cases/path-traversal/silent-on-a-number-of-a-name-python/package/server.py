from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("riddles")
KEPT = Path("/srv/riddles")


@mcp.tool()
def answer(riddle: str) -> str:
    """The answer that is kept for a riddle."""
    return (KEPT / f"{hash(riddle)}.txt").read_text()
