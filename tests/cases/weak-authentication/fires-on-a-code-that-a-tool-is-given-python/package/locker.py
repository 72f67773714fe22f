import json
from pathlib import Path
from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

mcp = FastMCP("parcel-locker")
BOXES = Path("boxes.json")


@mcp.tool()
def collect(box: str, unlock_code: Annotated[str, Field(pattern=r"^\d{6}$")]) -> str:
    """Open a box with the code of the message."""
    boxes = json.loads(BOXES.read_text())
    if boxes[box]["unlock_code"] != unlock_code:
        return "wrong code"
    return f"box {box} is open"
