from mcp.server.fastmcp import FastMCP

import os
from pathlib import Path

mcp = FastMCP("boxes")
ROOT = Path("/data") if os.path.exists("/.dockerenv") else Path.home() / ".boxes"


@mcp.tool()
def put(name: str) -> str:
    """Put a box on the shelf."""
    ROOT.mkdir(exist_ok=True)
    return str(ROOT / name)
