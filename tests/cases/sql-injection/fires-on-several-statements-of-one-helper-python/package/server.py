from mcp.server.fastmcp import FastMCP

from store import Store

mcp = FastMCP("orders")
store = Store("orders.db")


@mcp.tool()
def sorted_orders(column: str) -> list:
    """Orders, sorted."""
    return store.ask(f"SELECT id, total FROM orders ORDER BY {column}")


@mcp.tool()
def orders_of(person: str) -> list:
    """Orders of a person."""
    return store.ask("SELECT id, total FROM orders WHERE person = ?", (person,))


@mcp.tool()
def orders_like(part: str) -> list:
    """Orders whose title holds a part."""
    return store.ask("SELECT id FROM orders WHERE title LIKE '%{}%'".format(part))
