import os
from typing import Literal

from mcp.server.fastmcp import FastMCP

from .store import Store

mcp = FastMCP("library-sql")
store = Store(os.environ.get("LIBRARY_DB", "library.db"))


@mcp.tool()
def search_books(text: str, genres: list[str] | None = None, sort: Literal["title", "author", "newest"] = "title", limit: int = 20) -> list[dict]:
    """Find books by part of the title or author."""
    return store.search(text, genres or [], sort, min(limit, 100))


@mcp.tool()
def list_loans(reader: str) -> list[dict]:
    """Books that a reader has at home."""
    return store.loans(reader)


@mcp.tool()
def loan_book(book: int, reader: str, days: int = 28) -> str:
    """Lend a book to a reader."""
    return f"due {store.lend(book, reader, min(days, 56))}"


@mcp.tool()
def return_book(book: int) -> str:
    """Take a book back."""
    return "returned" if store.give_back(book) else "was not lent"


def main():
    mcp.run()
