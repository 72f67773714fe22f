from mcp.server.fastmcp import FastMCP

from . import scan
from .errors import LinkError

mcp = FastMCP("link-checker")


@mcp.tool()
def links(markdown: str) -> list[str]:
    """All links of a text."""
    return [f"{t} -> {u}" for t, u in scan.links(markdown)]


@mcp.tool()
def bad_links(markdown: str) -> list[str]:
    """Links with a wrong form."""
    found = []
    for title, target in scan.links(markdown):
        try:
            scan.check(title, target)
        except LinkError as err:
            found.append(str(err))
    return found


@mcp.tool()
def anchors(markdown: str) -> list[str]:
    """Anchors of the headings."""
    return scan.anchors(markdown)


def main() -> None:
    mcp.run()
