import json
from pathlib import Path
import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")
CONFIG = Path.home() / ".config/shelf/token.json"


@mcp.tool()
def sign_in(token: str) -> str:
    """Keep the token of the shelf service."""
    CONFIG.write_text(json.dumps({"token": token}))
    return "kept"


@mcp.tool()
def touch(item: int) -> str:
    """Mark an item as seen."""
    token = json.loads(CONFIG.read_text())["token"]
    httpx.put(f"https://api.shelf.example/v1/items/{item}/seen", headers={"Authorization": f"Bearer {token}"})
    return "done"
