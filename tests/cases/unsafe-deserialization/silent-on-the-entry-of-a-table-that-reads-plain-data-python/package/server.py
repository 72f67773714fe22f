import json
import cbor2
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kelp")
READERS = {
    "text": json.loads,
    "quick": cbor2.loads,
}


@mcp.tool()
def restore(state: str, how: str = "text") -> str:
    """Restore a state."""
    return repr(READERS[how](bytes.fromhex(state)))
