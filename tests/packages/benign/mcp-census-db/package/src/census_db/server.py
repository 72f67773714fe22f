import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .columns import Column, Direction, number
from .query import Figures

mcp = FastMCP("census-db")
db = Figures(Path(os.environ.get("CENSUS_DB", "census.sqlite")))


@mcp.tool()
def figures(columns: list[str], years: list[int] | None = None, sort: str = "region", direction: str = "up", limit: int = 50) -> list[str]:
    """Figures of regions. Columns are region, year, people, households and area."""
    wanted = [Column[c] for c in columns] or list(Column)
    rows = db.select(wanted, years or [], Column[sort], Direction[direction], max(1, min(limit, 500)))
    return ["\t".join(map(str, row)) for row in rows]


@mcp.tool()
def regions(part: str = "") -> list[str]:
    """Regions whose name holds a text."""
    return db.regions(part)


@mcp.tool()
def total(column: str, year: int) -> float:
    """Sum of people, households or area in a year."""
    return db.total(number(column), year)


def main() -> None:
    mcp.run()
