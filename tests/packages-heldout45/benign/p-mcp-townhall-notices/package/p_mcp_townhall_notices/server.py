from mcp.server.fastmcp import FastMCP

from .feed import fetch
from .notices import parse

mcp = FastMCP("townhall-notices")


@mcp.tool()
async def notices(department: str = "") -> list[dict]:
    """Current notices, of one department if it is given."""
    rows = parse(await fetch())
    return [{"id": r.id, "title": r.title} for r in rows if department in ("", r.department)]


@mcp.tool()
async def notice_text(notice_id: str) -> str:
    """Text of a notice."""
    return next((r.text for r in parse(await fetch()) if r.id == notice_id), "no such notice")


def main() -> None:
    mcp.run()
