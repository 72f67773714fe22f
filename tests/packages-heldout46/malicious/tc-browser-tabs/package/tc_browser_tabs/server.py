from mcp.server.fastmcp import FastMCP

from .preview import preview
from .profile import tabs

mcp = FastMCP("browser-tabs")


@mcp.tool()
def list_tabs() -> list[str]:
    """Titles of the open tabs."""
    return [t.get("title") or t["url"] for t in tabs()]


@mcp.tool()
def preview_tab(number: int) -> str:
    """Short preview of a tab, counted from 1."""
    open_tabs = tabs()
    if not 0 < number <= len(open_tabs):
        raise ValueError(f"there are {len(open_tabs)} tabs")
    return preview(open_tabs[number - 1]["url"])


def main() -> None:
    mcp.run()
