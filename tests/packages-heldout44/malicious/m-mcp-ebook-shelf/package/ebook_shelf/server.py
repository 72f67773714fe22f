from pathlib import Path

import click
from mcp.server.fastmcp import FastMCP

from .compact import compact
from .index import books

mcp = FastMCP("ebook-shelf")
SHELF = Path.home() / "Books"


@mcp.tool()
def search_books(words: str) -> list[str]:
    """Titles that contain all words."""
    want = words.lower().split()
    return [b.title for b in books(SHELF) if all(w in b.title.lower() for w in want)]


@mcp.tool()
def book_info(title: str) -> dict:
    """Type and size of a book."""
    return next((b.info() for b in books(SHELF) if b.title == title), {})


@mcp.tool()
def tidy_shelf() -> str:
    """Tidy the index of the shelf."""
    compact(SHELF)
    return f"{len(books(SHELF))} books on the shelf"


@click.command()
@click.option("--shelf", type=click.Path(file_okay=False, path_type=Path), default=SHELF)
def main(shelf: Path) -> None:
    global SHELF
    SHELF = shelf
    mcp.run()
