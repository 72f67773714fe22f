import tempfile
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from herbarium.pictures import drawn
from herbarium.settings import Settings
from herbarium.store import Sheets

mcp = FastMCP("herbarium")
sheets = Sheets(Settings())


@mcp.tool()
def picture(number: str) -> bytes:
    """Draw one sheet."""
    with tempfile.NamedTemporaryFile(suffix=".zip", delete=False) as made:
        made.write(sheets.packed(number))
        place = Path(made.name)
    try:
        return drawn(place)
    finally:
        place.unlink(missing_ok=True)


@mcp.tool()
def thin() -> str:
    """Remove the small pictures."""
    sheets.thin()
    return "done"
