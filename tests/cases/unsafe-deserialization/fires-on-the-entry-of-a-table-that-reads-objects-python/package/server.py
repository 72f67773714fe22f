import json
import pickle
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kelp")
READERS = {
    "text": ("json", json.loads),
    "quick": ("pickle", pickle.loads),
}


@mcp.tool()
def restore(state: str, how: str = "text") -> str:
    """Restore a state."""
    return repr(READERS[how][1](bytes.fromhex(state)))
