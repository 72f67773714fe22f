from mcp.server.fastmcp import FastMCP
from sqlalchemy import select, text

from books import Book, session

ORDERS = ("title", "added DESC")
mcp = FastMCP("shelf")


@mcp.tool()
def books(order: str) -> list[str]:
    """Titles of all books."""
    if order not in ORDERS:
        raise ValueError(order)
    return [each.title for each in session().scalars(select(Book).order_by(text(order)))]
