from mcp.server.fastmcp import FastMCP

from .layouts import LAYOUTS
from .writer import Writer

mcp = FastMCP("letter-writer")
writer = Writer()


@mcp.tool()
def write_letter(layout: str, values: dict[str, str]) -> str:
    """Fill a layout: a name from letter_layouts, or text with {{ placeholders }}."""
    return writer.write(layout, values)


@mcp.tool()
def letter_layouts() -> list[str]:
    """Names of the built-in layouts."""
    return sorted(LAYOUTS)


def main() -> None:
    mcp.run()
