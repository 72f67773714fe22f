from mcp.server.fastmcp import FastMCP
from pymongo import MongoClient

mcp = FastMCP("orders")
orders = MongoClient().shop.orders
LATE = "return this.due < Date.now();"


def late(code):
    return {"$where": code}


def open_(code):
    return {"status": "open"} if code else None


def wanted():
    for make in (open_, late):
        yield make(LATE)


@mcp.tool()
def count(status: str) -> int:
    """Count orders."""
    return sum(orders.count_documents({"status": str(status), **each}) for each in wanted())
