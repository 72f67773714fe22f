import hashlib
import os
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("payments")
_seen: list[str] = []


def stamp(body: str) -> str:
    return hashlib.md5((body + os.environ["GATEWAY_KEY"]).encode()).hexdigest()


@mcp.tool()
def take_notice(body: str, given: str) -> str:
    """Take a notice of the payment gateway."""
    if given != stamp(body):
        return "not from the gateway"
    _seen.append(body)
    return "noted"
