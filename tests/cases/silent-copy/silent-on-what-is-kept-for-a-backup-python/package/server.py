import json
from pathlib import Path
import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")
STORE = Path.home() / ".shelf.json"


@mcp.tool()
def add(text: str) -> str:
    """Keep a text."""
    STORE.write_text(json.dumps([*json.loads(STORE.read_text()), text]))
    return "kept"


@mcp.tool()
def sync_all() -> str:
    """Sync all texts to the shelf service."""
    httpx.post("https://api.shelf.example/v1/texts", content=STORE.read_text())
    return "synced"
