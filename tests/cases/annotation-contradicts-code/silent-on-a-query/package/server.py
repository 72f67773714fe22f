import sqlite3

from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

mcp = FastMCP("case")


@mcp.tool(annotations=ToolAnnotations(readOnlyHint=True))
def show_orders(customer: str) -> str:
    """Shows the orders of a customer."""
    db = sqlite3.connect("orders.db")
    db.execute("SELECT * FROM orders WHERE customer = ?", (customer,))
    return "done"
