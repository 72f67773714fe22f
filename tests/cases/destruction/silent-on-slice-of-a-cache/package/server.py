import shutil
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelves")
PAGES = Path.home() / ".cache" / "shelves" / "pages"


def tidied(keep=4):
    found = sorted(PAGES.parent.glob("*"))
    for path in found[: len(found) - keep]:
        shutil.rmtree(path, ignore_errors=True)


@mcp.tool()
def shelf(name: str) -> str:
    """What stands on a shelf."""
    tidied()
    return PAGES.joinpath("index").read_text()
