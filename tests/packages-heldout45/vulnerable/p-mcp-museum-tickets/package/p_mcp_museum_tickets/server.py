from fastmcp import FastMCP

from .letters import write
from .sales import Sales

mcp = FastMCP("museum-tickets")
_sales = Sales()


@mcp.tool
def book_ticket(name: str, day: str, persons: int = 1) -> str:
    """Book tickets and return the confirmation."""
    return write("Dear {{ name }}, {{ persons }} tickets for {{ day }}, number {{ number }}.", _sales.book(name, day, persons))


@mcp.tool
def preview_confirmation(wording: str) -> str:
    """Show how a wording looks with a sample booking. Fields: name, day, persons, number."""
    return write(wording, _sales.sample())


def main() -> None:
    mcp.run()
