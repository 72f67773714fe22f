from mcp.server.fastmcp import FastMCP

from .letters import names, render
from .rows import read

mcp = FastMCP("mail-merge")


@mcp.tool()
def preview(template: str, csv_text: str, row: int = 0) -> str:
    """Render the letter of one row."""
    return render(template, read(csv_text)[row])


@mcp.tool()
def merge_all(template: str, csv_text: str) -> list[str]:
    """Render one letter for each row."""
    return [render(template, r) for r in read(csv_text)]


@mcp.tool()
def placeholders(template: str) -> list[str]:
    """Names that a template uses."""
    return sorted(names(template))


def main():
    mcp.run()
