import json
import cbor2
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kelp")
READERS = {
    "text": ("json", json.loads),
    "quick": ("cbor2", cbor2.loads),
}


@mcp.tool()
def restore(state: str, how: str = "text") -> str:
    """Restore a state."""
    return repr(READERS[how][1](bytes.fromhex(state)))
