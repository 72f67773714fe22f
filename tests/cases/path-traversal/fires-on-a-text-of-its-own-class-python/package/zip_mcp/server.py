from pathlib import Path
from mcp.server.fastmcp import FastMCP
from .names import Slot
mcp = FastMCP("slots")
FOLDER = Path("/srv/slots")

@mcp.tool()
def slot(name: str) -> str:
    """Text of a slot."""
    return (FOLDER / Slot(name).file).read_text()
