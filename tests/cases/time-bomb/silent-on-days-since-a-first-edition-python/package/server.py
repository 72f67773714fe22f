import datetime as dt
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("editions")
FIRST = dt.date(2024, 1, 1)


@mcp.tool()
def edition() -> int:
    """The number of today's edition."""
    number = (dt.date.today() - FIRST).days
    if number < 0:
        raise ValueError("no edition yet")
    return number


@mcp.tool()
def pad(name: str) -> int:
    """Fill a page with blanks up to its end."""
    page = Path.home() / "editions" / Path(name).name
    with page.open("r+b") as file:
        head = file.read(16)
        file.seek(0)
        file.write(head.ljust(16, b" "))
    return len(head)
