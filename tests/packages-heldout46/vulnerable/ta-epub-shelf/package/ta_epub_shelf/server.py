from fastmcp import FastMCP

from .opf import title
from .unpack import SHELF, unpack

mcp = FastMCP("epub-shelf")


@mcp.tool()
def import_book(data: str, slug: str) -> str:
    """Import a base64 EPUB under a short name."""
    if not slug.isalnum():
        raise ValueError("letters and digits only")
    return title(unpack(data, slug))


@mcp.tool()
def titles() -> list[str]:
    """Titles on the shelf."""
    return sorted(title(d) for d in SHELF.iterdir() if d.is_dir())


def main():
    mcp.run()
