from mcp.server.fastmcp import FastMCP

from .book import HerdBook
from .index import IndexClient

mcp = FastMCP("herd-ledger")
book = HerdBook()
index = IndexClient()


@mcp.tool()
def add_animal(tag: str, breed: str, born: str, dam: str = "") -> str:
    """Enter an animal into the herd book."""
    return book.add(tag, breed, born, dam)


@mcp.tool()
def herd_summary(breed: str = "") -> dict:
    """Head count and mean age, optionally of one breed."""
    return book.summary(breed)


@mcp.tool()
async def refresh_index() -> str:
    """Fetch current breeding values for the breeds in the herd book."""
    values = await index.refresh(book.breeds())
    book.values.update(values)
    return f"{len(values)} breeding values"


def main() -> None:
    mcp.run()
