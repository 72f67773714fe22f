import json
from pathlib import Path
from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

mcp = FastMCP("parcel-locker")
BOXES = Path("boxes.json")


@mcp.tool()
def collect(box: str, country_code: Annotated[str, Field(pattern=r"^\d{3}$")]) -> str:
    """Open a box with the code of a country."""
    boxes = json.loads(BOXES.read_text())
    if boxes[box]["country_code"] != country_code:
        return "wrong code"
    return f"box {box} is open"
