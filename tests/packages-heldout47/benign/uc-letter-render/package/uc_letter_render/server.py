from mcp.server.fastmcp import FastMCP

from .engine import layouts, render

mcp = FastMCP("letter-render")


@mcp.tool()
def render_letter(layout: str, title: str, paragraphs: list[str], footer: str = "") -> str:
    """Render a newsletter as HTML."""
    return render(layout, title=title, paragraphs=paragraphs[:50], footer=footer)


@mcp.tool()
def list_layouts() -> list[str]:
    """Names of the layouts."""
    return layouts()


def main():
    mcp.run()
