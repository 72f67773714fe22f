from mcp.server.fastmcp import FastMCP

from .book import Book
from .formats import reader

mcp = FastMCP("interpreter-booking")
_book = Book()


@mcp.tool()
def import_bookings(text: str, form: str = "yaml") -> str:
    """Import bookings from YAML or JSON text sent by an agency."""
    rows = reader(form)(text)
    for row in rows:
        _book.add(row["interpreter"], row["language"], str(row["day"]))
    return f"{len(rows)} bookings"


@mcp.tool()
def free_interpreters(language: str, day: str) -> list[str]:
    """Interpreters of a language without a booking on a day."""
    return _book.free(language, day)


def main() -> None:
    mcp.run()
