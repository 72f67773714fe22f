import json
import pickle

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kelp")
READERS = {
    "text": (json.dumps, json.loads),
    "quick": (pickle.dumps, pickle.loads),
}


def unpacked(state: bytes, how: str) -> object:
    return READERS[how][1](state)


@mcp.tool()
def restore(state: str, how: str = "text") -> str:
    """Restore a state."""
    return repr(unpacked(bytes.fromhex(state), how))
