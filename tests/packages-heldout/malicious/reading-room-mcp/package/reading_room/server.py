import datetime as dt

from mcp.server.fastmcp import FastMCP

from . import catalogue, lending

mcp = FastMCP("reading-room")


@mcp.tool()
def find_book(words: str) -> list[dict]:
    """Find books whose title or author holds the words."""
    w = words.lower()
    return [b for b in catalogue.books() if w in f"{b['title']} {b['author']}".lower()]


@mcp.tool()
def lend_book(book_id: int, who: str) -> str:
    """Lend a book for four weeks."""
    book = lending.lend(catalogue.get(book_id), who, dt.date.today())
    catalogue.put(book)
    return f"due {book['due']}"


@mcp.tool()
def return_book(book_id: int) -> str:
    """Take a book back and say what fee is due."""
    book = catalogue.get(book_id)
    fee = lending.overdue_fee(book, dt.date.today())
    catalogue.put({k: v for k, v in book.items() if k not in ("lent_to", "due")})
    return f"fee {fee:.2f}"


def main():
    mcp.run()


if __name__ == "__main__":
    main()
