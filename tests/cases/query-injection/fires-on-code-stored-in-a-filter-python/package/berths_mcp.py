from mcp.server.fastmcp import FastMCP
from pymongo import MongoClient

mcp = FastMCP("berths")
berths = MongoClient("mongodb://db.example").harbour.berths


@mcp.tool()
def free_berths(length: str) -> list[dict]:
    """Berths that are free and long enough."""
    wanted = {"free": True}
    wanted["$where"] = f"this.length >= {length}"
    return list(berths.find(wanted))
