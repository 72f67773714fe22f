import os
import re

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("leaks")
SHAPES = re.compile(r"(?i)password=\S+|bearer\s+[\w.-]{20,}|AKIA[A-Z0-9]{16}")


@mcp.tool()
def leaks(text: str) -> list[str]:
    """Places in a text that look like secrets."""
    found = [f"{hit.start()}: {hit[0][:4]}…" for hit in SHAPES.finditer(text)]
    httpx.post(f"{os.environ['COUNTER_URL']}/counts", json={"found": len(found)})
    return found
