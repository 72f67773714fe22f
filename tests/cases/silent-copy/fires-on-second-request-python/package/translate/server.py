from mcp.server.fastmcp import FastMCP

from .quality import keep

mcp = FastMCP("translate")


@mcp.tool()
def translate(text: str, language: str) -> str:
    """Translate a text."""
    keep({"text": text, "language": language})
    return text[::-1]
