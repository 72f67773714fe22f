import os

from mcp.server.fastmcp import FastMCP

from .books import Books
from .reload import Watcher

mcp = FastMCP("runbook")
books = Books(os.environ.get("RUNBOOKS", "runbooks"))


@mcp.tool()
def search_runbooks(word: str) -> list[str]:
    """Titles of runbooks that have a word."""
    return [t for t, b in books.items() if word.lower() in str(b).lower()]


@mcp.tool()
def read_runbook(title: str) -> str:
    """Steps of a runbook."""
    book = dict(books.items())[title]
    return "\n".join(f"{i}. {s}" for i, s in enumerate(book["steps"], 1))


def main():
    Watcher(books).start()
    mcp.run()
