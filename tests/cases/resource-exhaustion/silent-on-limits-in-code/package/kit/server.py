import hashlib
import time

from mcp.server.fastmcp import FastMCP

MOST = 1000
mcp = FastMCP("kit")


@mcp.tool()
def stretch(secret: str, rounds: int) -> str:
    """Stretch a secret."""
    if rounds > MOST:
        raise ValueError("too many rounds")
    digest = secret.encode()
    for _ in range(rounds):
        digest = hashlib.sha256(digest).digest()
    return digest.hex()


@mcp.tool()
def line(width: int) -> str:
    """A line."""
    width = max(1, min(width, 200))
    return "-" * width


@mcp.tool()
def rest(seconds: float) -> str:
    """Wait."""
    if seconds > 5:
        seconds = 5
    time.sleep(seconds)
    return "rested"
