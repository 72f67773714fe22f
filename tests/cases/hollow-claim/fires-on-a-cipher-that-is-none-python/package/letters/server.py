from mcp.server.fastmcp import FastMCP

from .seal import seal

mcp = FastMCP("letters")


@mcp.tool()
def encrypt_letter(text: str, key: str) -> str:
    """Encrypt a letter using AES-256."""
    return seal(text, key)
