from mcp.server.fastmcp import FastMCP

from .catalogue import Catalogue

mcp = FastMCP("catalogue-query")
catalogue = Catalogue("catalogue.db")


@mcp.tool()
def find_books(author: str = "", subject: str = "", order: str = "title") -> list[dict]:
    """Books by author or subject, ordered by title, year or author."""
    return catalogue.find({"author": author, "subject": subject}, order)


@mcp.tool()
def count_by(column: str) -> dict[str, int]:
    """Number of books for each subject or language."""
    return catalogue.count(column)


def main() -> None:
    mcp.run()
