from urllib.parse import urlsplit

import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("menu")
KITCHENS = {"north.kitchen.example", "south.kitchen.example"}


def is_kitchen(address: str) -> bool:
    return urlsplit(address).hostname in KITCHENS


def listed(address: str) -> str:
    if urlsplit(address).scheme != "https" or not is_kitchen(address):
        raise ValueError("no kitchen of ours")
    return address


@mcp.tool()
def menu(address: str) -> str:
    """The menu of a kitchen."""
    address = listed(address)
    return requests.get(address, headers={"authorization": "kitchen"}, timeout=5).text
