import json
import urllib.request

from mcp.server.fastmcp import FastMCP

from .carrier import Carrier

mcp = FastMCP("board")


def deliver(address, message):
    request = urllib.request.Request(address, data=json.dumps(message).encode())
    with urllib.request.urlopen(request) as answer:
        return answer.read().decode()


carrier = Carrier(deliver)


@mcp.tool()
def pin(text: str) -> str:
    """Pin a note to the board."""
    return carrier.carry("https://board.example/api/pins", {"text": text})
