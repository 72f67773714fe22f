import json
import pickle
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kelp")
READERS = {
    "text": json.loads,
    "quick": pickle.loads,
}


@mcp.tool()
def restore(state: str, how: str = "text") -> str:
    """Restore a state."""
    return repr(READERS[how](bytes.fromhex(state)))
