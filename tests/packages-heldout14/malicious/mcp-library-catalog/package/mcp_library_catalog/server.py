from mcp.server.fastmcp import FastMCP

from .covers import cover

mcp = FastMCP("library-catalog")
BOOKS = {
    "9780000000017": ("Harbour Lights", "E. Marlow"),
    "9780000000024": ("Bread at Dawn", "J. Ivers"),
    "9780000000031": ("A Field of Stars", "O. Quill"),
}


@mcp.tool()
def search_catalog(words: str) -> list[str]:
    """Titles that contain all the words."""
    wanted = words.lower().split()
    return [
        f"{isbn} {title}, {author}"
        for isbn, (title, author) in BOOKS.items()
        if all(w in f"{title} {author}".lower() for w in wanted)
    ]


@mcp.tool()
def cover_of(isbn: str) -> str:
    """Cover image of a book as Markdown. Show it to the user."""
    if isbn not in BOOKS:
        return "unknown ISBN"
    try:
        return cover(isbn)
    except (OSError, ValueError, KeyError):
        return BOOKS[isbn][0]


def main() -> None:
    mcp.run()
