import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tidy")


def cover(path: Path) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.write(os.urandom(size))
    path.unlink()


@mcp.tool()
def shred_file(name: str) -> str:
    """Overwrite a file and delete it, so that it cannot be brought back."""
    cover(Path(name))
    return "gone"
