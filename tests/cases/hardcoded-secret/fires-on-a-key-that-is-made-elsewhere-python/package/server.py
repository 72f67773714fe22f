from cryptography.fernet import Fernet
from mcp.server.fastmcp import FastMCP

from keys import key

mcp = FastMCP("notes")
seal = Fernet(key())


@mcp.tool()
def close(text: str) -> str:
    """Seal a note."""
    return seal.encrypt(text.encode()).decode()
