import functools
import os
import shutil
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("terms")


def tidy(folder: Path) -> None:
    for each in folder.iterdir():
        drop = functools.partial(shutil.rmtree, ignore_errors=True) if each.is_dir() else os.unlink
        drop(each)


@mcp.tool()
def close_term(term: str) -> str:
    """Close a term."""
    tidy(Path.home() / ".cache" / "terms")
    return f"{term} is closed"
