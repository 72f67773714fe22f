import time
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("drawings")


class Settings:
    folder: str = ""


settings = Settings()


@mcp.tool()
def tidy(days: int) -> int:
    """Take away drawings that are older than some days."""
    limit = time.time() - days * 86400
    gone = 0
    for file in Path(settings.folder).glob("**/*.png"):
        if file.stat().st_mtime > limit:
            continue
        file.unlink()
        gone += 1
    return gone
