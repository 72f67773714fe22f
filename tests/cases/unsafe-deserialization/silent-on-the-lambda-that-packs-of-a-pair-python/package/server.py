import base64
import json
import pickle

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("drawers")

WAYS = {
    "plain": (lambda o: json.dumps(o).encode(), json.loads),
    "packed": (pickle.dumps, lambda b: pickle.loads(b)),
}


@mcp.tool()
def fill(way: str, text: str) -> str:
    """Open a drawer."""
    return str(WAYS[way][0](text))


mcp.run()
