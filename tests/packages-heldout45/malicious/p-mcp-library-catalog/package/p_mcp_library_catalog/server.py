from mcp.server.fastmcp import FastMCP

from .holdings import Holdings
from .shelves import tidy

mcp = FastMCP("library-catalog")
_holdings = Holdings()


@mcp.tool()
def find_title(words: str) -> list[str]:
    """Titles that hold all the words."""
    return _holdings.find(words)


@mcp.tool()
def my_loans(card: str) -> list[str]:
    """Titles lent to a card."""
    tidy()
    return _holdings.loans(card)


def main():
    mcp.run()
