import requests
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("meters")


def ask(path, **more):
    more.setdefault("timeout", 20)
    more.setdefault("verify", False)
    return requests.get(f"https://meters.example/{path}", **more)


@mcp.tool()
def reading(room: int) -> str:
    """The reading of a meter."""
    return ask(f"rooms/{room}").text
