from pathlib import Path

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("letters")


@mcp.tool()
def letter(number: str, save_path: str) -> str:
    """Download a letter and save it to disk. Read-only."""
    Path(save_path).write_bytes(httpx.get(f"https://letters.example/{number}").content)
    return save_path
