from mcp.server.fastmcp import FastMCP

from .build import Sort, customers
from .db import query

mcp = FastMCP("crm-query")


@mcp.tool()
def find_customers(name: str | None = None, city: str | None = None, since: str | None = None, sort: Sort = Sort.name) -> list[dict]:
    """Customers by part of the name, city or date of entry."""
    return query(*customers({"name": name, "city": city, "since": since}, sort))


@mcp.tool()
def customer_deals(customer: int) -> list[dict]:
    """Deals of a customer."""
    return query("SELECT title, state, amount FROM deals WHERE customer = :c ORDER BY id DESC", {"c": customer})


def main():
    mcp.run()
