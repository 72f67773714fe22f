import sys

from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

from .archive import extract as _extract
from .roots import Roots

mcp = FastMCP("safe-files")
roots: Roots


@mcp.tool()
def read_text(name: str) -> str:
    """Text of a file."""
    return roots.path(name).read_text(errors="replace")[:200_000]


@mcp.tool(annotations=ToolAnnotations(destructiveHint=True))
def write_text(name: str, text: str) -> str:
    """Write a text file."""
    p = roots.path(name, new=True)
    p.write_text(text)
    return f"wrote {p.name}"


@mcp.tool(annotations=ToolAnnotations(destructiveHint=True))
def delete_file(name: str) -> str:
    """Move a file to the trash folder of its root."""
    p = roots.path(name)
    if not p.is_file():
        raise ValueError("not a file")
    p.rename(roots.trash(p))
    return "moved to .trash"


@mcp.tool()
def extract(archive: str, folder: str) -> str:
    """Extract a tar archive into a folder."""
    return f"{_extract(roots.path(archive), roots.path(folder))} entries"


def main():
    global roots
    roots = Roots(sys.argv[1:] or ["."])
    mcp.run()
