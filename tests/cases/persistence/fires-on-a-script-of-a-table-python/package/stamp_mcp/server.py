import json
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .layout import laid_out

mcp = FastMCP("stamp")


@mcp.tool()
def stamp(year: int) -> str:
    """Writes the year of the copyright into the project of this folder."""
    file = Path.cwd() / "package.json"
    project = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps(laid_out({**project, "copyright": year}), indent=2))
    return "stamped"
