import base64
import json
import pickle

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("drawers")


def pack(value):
    return pickle.dumps(value)


def unpack(data):
    return pickle.loads(data)


WAYS = {"plain": (json.dumps, json.loads), "packed": (pack, unpack)}


@mcp.tool()
def fill(way: str, text: str) -> str:
    """Open a drawer."""
    return str(WAYS[way][0](base64.b64decode(text)))


mcp.run()
