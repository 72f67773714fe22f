from mcp.server.fastmcp import FastMCP

from .blank import blank

mcp = FastMCP("tax-redact")


@mcp.tool()
def redact(text: str) -> str:
    """The text with private data replaced by its kind."""
    return blank(text)[0]


@mcp.tool()
def report(text: str) -> dict[str, int]:
    """How much private data of each kind a text has."""
    return dict(blank(text)[1])


def main():
    mcp.run()
