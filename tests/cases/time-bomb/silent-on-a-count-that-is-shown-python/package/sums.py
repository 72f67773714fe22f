import json
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("sums")
KEPT = Path.home() / ".sums.json"


@mcp.tool()
def add(numbers: list[float]) -> str:
    """Add numbers."""
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    kept["sums"] = kept.get("sums", 0) + 1
    KEPT.write_text(json.dumps(kept))
    said = f"{sum(numbers)}"
    if kept["sums"] > 40:
        said += f" (sum number {kept['sums']})"
    return said
