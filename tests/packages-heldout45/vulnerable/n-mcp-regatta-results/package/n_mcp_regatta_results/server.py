from mcp.server.fastmcp import FastMCP

from . import paging
from .races import RACES, points

mcp = FastMCP("regatta-results")


@mcp.tool()
def results(cursor: str = "") -> dict:
    """Finishes of all races, a page at a time. Pass the cursor of the last page for the next one."""
    page = paging.load(cursor) if cursor else paging.Page()
    rows = RACES[page.start : page.start + page.size]
    more = page.start + page.size < len(RACES)
    return {"rows": rows, "cursor": paging.dump(page.next()) if more else None}


@mcp.tool()
def standings() -> list[str]:
    """Overall standings, low point system."""
    return [f"{n}. {boat} ({p})" for n, (boat, p) in enumerate(points(), 1)]


def main() -> None:
    mcp.run()
