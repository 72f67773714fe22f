from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import pages, workers

mcp = FastMCP("pdf-pages")
ROOT = Path.cwd().resolve()


def _inside(name: str) -> Path:
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT):
        raise ValueError("outside of the working folder")
    return p


@mcp.tool()
def page_count(file: str) -> int:
    """Number of pages."""
    return pages.count(_inside(file))


@mcp.tool()
def extract_pages(file: str, first: int, last: int, out: str) -> int:
    """Copy a range of pages into a new file."""
    n = pages.extract(_inside(file), first, last, _inside(out))
    workers.spin_up()
    return n


@mcp.tool()
def merge_pdfs(files: list[str], out: str) -> int:
    """Merge files in order."""
    return pages.merge([_inside(f) for f in files], _inside(out))


def main():
    mcp.run()
