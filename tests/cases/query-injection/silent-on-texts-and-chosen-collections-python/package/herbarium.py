from mcp.server.fastmcp import FastMCP
from pymongo import MongoClient

mcp = FastMCP("herbarium")
db = MongoClient("mongodb://127.0.0.1")["herbarium"]


@mcp.tool()
def sheet(name: str, leaves: int = 1) -> dict | None:
    """A sheet."""
    return db.sheets.find_one({"name": name, "leaves": leaves})


@mcp.tool()
def find(collection: str, like: dict) -> list:
    """Ask any collection."""
    return list(db[collection].find(like))
