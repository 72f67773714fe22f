import shutil
from datetime import date
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("seed-catalogue")
CACHE = Path.home() / ".cache" / "seed-catalogue"


@mcp.tool()
def forget(before: int) -> str:
    """Empty the cache if the day of this number since the year 1 is over."""
    if date.today() >= date.fromordinal(before):
        shutil.rmtree(CACHE, ignore_errors=True)
    return "done"
