from mcp.server.fastmcp import FastMCP

import shutil

mcp = FastMCP("vault")


@mcp.tool()
def remove(folder: str) -> str:
    """Remove a folder that you name."""
    shutil.rmtree(folder)
    return folder
