import asyncio
from datetime import date

from mcp.server.fastmcp import FastMCP

from .calendar import Election, upcoming
from .options import Options
from .updates import newer_version

mcp = FastMCP("election-feed")
options = Options.load()


@mcp.tool()
async def next_elections(country: str = "", count: int = 5) -> list[Election]:
    """Coming elections, of one country if given."""
    found = await upcoming(options.feed)
    return [e for e in found if country.casefold() in ("", e.country.casefold())][: max(count, 1)]


@mcp.tool()
async def days_until(title: str) -> int:
    """Days until an election."""
    for e in await upcoming(options.feed):
        if e.title.casefold() == title.casefold():
            return (e.day - date.today()).days
    raise ValueError(f"no election called {title}")


def main() -> None:
    if options.check_updates:
        asyncio.run(newer_version())
    mcp.run()
