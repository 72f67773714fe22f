import base64
import json
import pickle

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("drawers")
from typing import NamedTuple


class Way(NamedTuple):
    dump: object
    load: object


WAYS = {"plain": Way(json.dumps, json.loads), "packed": Way(pickle.dumps, pickle.loads)}


@mcp.tool()
def open_drawer(way: str, text: str) -> str:
    """Open a drawer."""
    _, load = WAYS[way]
    return str(load(base64.b64decode(text)))


mcp.run()
