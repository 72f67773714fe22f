from typing import Literal

from mcp.server.fastmcp import FastMCP

from .db import Library

mcp = FastMCP("library-loans")
library = Library()


@mcp.tool()
def find_books(text: str, sort: Literal["title", "author", "year"] = "title", newest: bool = False) -> list[dict]:
    """Books whose title or author contains a text."""
    return library.search(text, sort, newest)


@mcp.tool()
def loans_of(member: int) -> list[dict]:
    """Open loans of a member."""
    return library.loans(member)


@mcp.tool()
def return_books(copies: list[int]) -> int:
    """Mark copies as returned."""
    return library.give_back(copies[:50])


def main() -> None:
    mcp.run()
