import base64
import json
import pickle

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("drawers")

WAYS = dict(plain=(json.dumps, json.loads), packed=(pickle.dumps, pickle.loads))


@mcp.tool()
def open_drawer(way: str, text: str) -> str:
    """Open a drawer."""
    return str(WAYS[way][1](base64.b64decode(text)))


mcp.run()
