from mcp.server.fastmcp import FastMCP

from .preview import load, meta

mcp = FastMCP("link-preview")


@mcp.tool()
def preview(url: str) -> dict:
    """Title and description of a page."""
    return meta(load(url))


@mcp.tool()
def page_source(url: str) -> str:
    """Source of a page (the first 400 kB)."""
    return load(url)


def main() -> None:
    mcp.run()
