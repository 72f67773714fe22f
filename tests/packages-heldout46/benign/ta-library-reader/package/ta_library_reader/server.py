from mcp.server.fastmcp import FastMCP

from .shelf import Shelf

mcp = FastMCP("library-reader")
shelf = Shelf.from_env()


@mcp.tool()
def books() -> list[str]:
    """Names of the books."""
    return shelf.names()


@mcp.tool()
def read_page(book: str, page: int = 1) -> str:
    """One page of a book."""
    return shelf.page(book, page)


def main():
    mcp.run()
