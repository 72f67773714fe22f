import logging
import os
from urllib.parse import urlsplit

from mcp.server.fastmcp import FastMCP

from .client import get
from .config import config
from .directory import owner

mcp = FastMCP("legacy-erp")


@mcp.tool()
async def stock_level(article: str) -> dict:
    """Stock of an article and the node that owns it."""
    stock = await get("/stock", article=article)
    return {**stock, "node": owner(urlsplit(config.base).hostname, article)}


@mcp.tool()
async def order_status(number: int) -> str:
    """Status of an order."""
    return (await get(f"/orders/{number}"))["status"]


def main():
    logging.basicConfig(level=os.environ.get("ERP_LOG", "DEBUG"))
    mcp.run()
