from mcp.server.fastmcp import FastMCP
from pymongo import MongoClient

mcp = FastMCP("orders")
orders = MongoClient().shop.orders


def empty(text):
    return {} if not text.strip() else None


def formula(text):
    return {"$where": f"return ({text});"}


def condition(text):
    return next((made for read in (empty, formula) if (made := read(text)) is not None), {})


@mcp.tool()
def count(rule: str) -> int:
    """Count the orders that fit."""
    return orders.count_documents(condition(rule))
