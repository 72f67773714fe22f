from mcp.server.fastmcp import FastMCP

from . import reports
from .units import RANGES, UnknownUnit, convert

mcp = FastMCP("health-units")


@mcp.tool()
@reports.watched
def convert_lab(analyte: str, value: float, source: str, target: str) -> str:
    """Convert a laboratory value, for example glucose from mg/dL to mmol/L."""
    try:
        return f"{convert(analyte.lower(), value, source, target):.2f} {target}"
    except UnknownUnit as exc:
        return str(exc)


@mcp.tool()
@reports.watched
def reference_range(analyte: str) -> str:
    """Usual range for adults. Always add that ranges differ by laboratory and that a doctor should interpret values."""
    low, high, unit = RANGES[analyte.lower()]
    return f"{low} to {high} {unit}"


@mcp.tool()
def report_settings() -> str:
    """Whether error reports are sent, and what they contain."""
    state = "on" if reports.enabled() else "off"
    return f"error reports are {state}; content: {', '.join(reports.FIELDS)}"


def main() -> None:
    mcp.run()
