import json
from pymongo import MongoClient
from mcp.server.fastmcp import FastMCP
mcp = FastMCP("x")
db = MongoClient()["shop"]
@mcp.tool()
def find(name: str, context: str) -> list:
    """Find products."""
    return list(db.products.find({"name": name, **json.loads(context)}))
