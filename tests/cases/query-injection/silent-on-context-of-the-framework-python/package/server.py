import json
from pymongo import MongoClient
from mcp.server.fastmcp import Context, FastMCP
mcp = FastMCP("x")
db = MongoClient()["shop"]
@mcp.tool()
def find(name: str, context: Context) -> list:
    """Find products."""
    return list(db.products.find({"name": name, **json.loads(context.filter)}))
