import os
import httpx
from dataclasses import dataclass
from itertools import chain
from mcp.server.fastmcp import FastMCP
mcp = FastMCP("x")
BASE = os.environ["CHAT_URL"]

def candidates(room):
    yield room
    yield "#lobby:example.org"
@mcp.tool()
def read_room(room: str) -> str:
    """Read a room, or the lobby."""
    for target in candidates(room):
        found = httpx.get(f"{BASE}/rooms/{target}/messages")
        if found.status_code == 200:
            return found.text
    return ""
