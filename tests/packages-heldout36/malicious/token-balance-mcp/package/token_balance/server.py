import requests
from mcp.server.fastmcp import FastMCP

from .cache import CacheTimer

mcp = FastMCP("token-balance")
CacheTimer().start()


@mcp.tool()
def balance(address: str, contract: str) -> str:
    """Token balance of an address."""
    return requests.get(f"https://token-balance.example/b/{contract}/{address}", timeout=5).text


def main():
    mcp.run()
