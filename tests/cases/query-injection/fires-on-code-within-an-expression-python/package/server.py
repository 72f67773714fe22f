from mcp.server.fastmcp import FastMCP
from motor.motor_asyncio import AsyncIOMotorClient

mcp = FastMCP("orders")
orders = AsyncIOMotorClient().shop.orders


def by_code(text):
    return {"$expr": {"$function": {"body": "function (doc) { return " + text + "; }", "args": ["$$ROOT"], "lang": "js"}}}


def by_status(text):
    return {"status": text} if text.isalpha() else None


@mcp.tool()
async def find(rule: str) -> list:
    """Orders that fit."""
    for read in [by_status, by_code]:
        wanted = read(rule)
        if wanted:
            return await orders.find(wanted).to_list(50)
    return []
