from itertools import islice
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .scan import scan, walk

mcp = FastMCP("leak-scan")
ROOT = Path.cwd().resolve()


@mcp.tool()
def scan_text(text: str) -> list[str]:
    """Credentials in a text (masked)."""
    return [f"{n}: {kind} {shown}" for n, kind, shown in scan(text)]


@mcp.tool()
def scan_folder(folder: str = ".") -> list[str]:
    """Credentials in files below the working folder (masked)."""
    base = (ROOT / folder).resolve()
    if not base.is_relative_to(ROOT):
        raise ValueError("outside of the working folder")
    return list(islice(walk(base), 200))


def main():
    mcp.run()
