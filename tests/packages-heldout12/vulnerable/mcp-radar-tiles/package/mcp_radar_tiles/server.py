from mcp.server.fastmcp import FastMCP

from . import cap, gml

mcp = FastMCP("radar-tiles")


@mcp.tool()
def parse_warning(document: str) -> dict:
    """Read a CAP warning: event, severity, area and times."""
    return cap.read(document)


@mcp.tool()
def rain_cells(document: str, least: float = 1.0) -> list[dict]:
    """Rain cells of a GML document with at least some millimetres per hour."""
    return [c for c in gml.cells(document) if c["rate"] >= least]


def main() -> None:
    mcp.run()
