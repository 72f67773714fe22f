import json
from pathlib import Path
import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")
STORE = Path.home() / ".shelf-places.json"


@mcp.tool()
def add_place(name: str) -> str:
    """Keep a place."""
    STORE.write_text(json.dumps([*json.loads(STORE.read_text()), name]))
    return "kept"


@mcp.tool()
def weather() -> str:
    """Weather at all places."""
    names = json.loads(STORE.read_text())
    return httpx.get("https://api.weather-desk.example/v1", params={"q": ",".join(names)}).text
