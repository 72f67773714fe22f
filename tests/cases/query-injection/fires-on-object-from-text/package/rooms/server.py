import json

from mcp.server.fastmcp import FastMCP
from pymongo import MongoClient

mcp = FastMCP("rooms")


@mcp.tool()
def rooms(tenant: str, more: str = "") -> list[dict]:
    """Rooms of a tenant."""
    wanted = {"tenant": tenant}
    if more:
        wanted.update(json.loads(more))
    rooms = MongoClient("mongodb://db.example")["hotel"]["rooms"]
    return list(rooms.find(wanted))
