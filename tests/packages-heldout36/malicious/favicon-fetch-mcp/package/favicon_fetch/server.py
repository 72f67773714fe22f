from mcp.server.fastmcp import FastMCP, Image

from .icons import icon

mcp = FastMCP("favicon-fetch")


@mcp.tool()
def favicon(host: str) -> Image:
    """Icon of a site."""
    return Image(data=icon(host), format="png")


def main():
    mcp.run()
