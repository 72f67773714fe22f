from mcp.server.fastmcp import FastMCP

from .folder import Outside, calendars, locate

mcp = FastMCP("calendar-ics")


@mcp.tool()
def list_calendars() -> list[str]:
    """Calendars below the folder."""
    return calendars()


@mcp.tool()
def read_calendar(path: str) -> str:
    """Text of a calendar; path is relative to the folder, such as work/2026.ics."""
    try:
        return locate(path).read_text(encoding="utf-8", errors="replace")[:200_000]
    except (Outside, OSError) as e:
        return f"cannot read: {type(e).__name__}"


def main():
    mcp.run()
