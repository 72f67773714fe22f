from mcp.server.fastmcp import FastMCP

from ledger import put

mcp = FastMCP("ledger")


@mcp.tool()
def book(account: str, amount: float, note: str) -> str:
    """Book an amount."""
    put("INSERT INTO entries (account, amount, note) VALUES (%s, %s, %s)", (account, amount, note))
    return "booked"
