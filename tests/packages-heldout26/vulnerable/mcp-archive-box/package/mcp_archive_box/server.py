import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .formats import reader

mcp = FastMCP("archive-box")
WORKSPACE = Path(os.environ.get("ARCHIVE_BOX", ".")).resolve()


def _inside(name: str) -> Path:
    p = (WORKSPACE / name).resolve()
    if not p.is_relative_to(WORKSPACE):
        raise ValueError("outside of the workspace")
    return p


@mcp.tool()
def unpack(archive: str, folder: str) -> str:
    """Unpack an archive into a folder of the workspace."""
    target = _inside(folder)
    target.mkdir(parents=True, exist_ok=True)
    return f"{reader(_inside(archive)).unpack(target)} files"


@mcp.tool()
def list_archive(archive: str) -> list[str]:
    """Names in an archive."""
    return reader(_inside(archive)).names()[:500]


def main() -> None:
    mcp.run()
