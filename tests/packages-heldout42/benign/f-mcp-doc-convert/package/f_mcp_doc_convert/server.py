from typing import Literal

from mcp.server.fastmcp import FastMCP

from .pandoc import FORMATS, ConvertError, run

mcp = FastMCP("doc-convert")
Format = Literal["markdown", "html", "rst", "latex", "plain"]


@mcp.tool()
def convert(text: str, source: Format, target: Format) -> str:
    """Convert text from one format to another."""
    try:
        return run(text, source, target)
    except ConvertError as e:
        return f"not converted: {e}"


@mcp.tool()
def formats() -> list[str]:
    """Formats that can be read and written."""
    return sorted(FORMATS)


def main() -> None:
    mcp.run()
