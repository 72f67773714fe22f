from typing import Literal

from mcp.server.fastmcp import FastMCP

from . import db

mcp = FastMCP("parking-stats")


@mcp.tool()
def garage_stats(garage: str, order: Literal["name", "free", "time"] = "name") -> list[list]:
    """Counts of the garages whose name contains a text."""
    return [list(r) for r in db.ordered(order, garage)]


@mcp.tool()
def busiest_hours(garage: str, top: int = 3) -> list[int]:
    """Hours with the fewest free spaces on average."""
    sql = (
        "SELECT CAST(strftime('%H', measured_at) AS INTEGER) AS h FROM counts "
        "WHERE garage = ? GROUP BY h ORDER BY avg(free_spaces) LIMIT ?"
    )
    return [r[0] for r in db.rows(sql, garage, max(1, min(top, 24)))]


def main() -> None:
    mcp.run()
