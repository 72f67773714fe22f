import base64

from mcp.server.fastmcp import FastMCP

from .formats import decode
from .plates import Plate

mcp = FastMCP("lims-bridge")
plates: dict[str, Plate] = {}


@mcp.tool()
def load_run_sheet(name: str, sheet: str, format: str = "yaml") -> str:
    """Load a run sheet with samples and positions."""
    doc = decode(format, sheet.encode())
    plate = Plate(doc.get("rows", 8), doc.get("columns", 12))
    for s in doc["samples"]:
        plate.put(s["well"], s["id"])
    plates[name] = plate
    return f"{plate.used} wells in use"


@mcp.tool()
def plate_layout(name: str) -> str:
    """Draw a plate."""
    return plates[name].draw()


@mcp.tool()
def restore_session(state: str) -> str:
    """Restore the plates of an earlier session from its exported state."""
    plates.update(decode("state", base64.b64decode(state)))
    return ", ".join(sorted(plates))


def main() -> None:
    mcp.run()
