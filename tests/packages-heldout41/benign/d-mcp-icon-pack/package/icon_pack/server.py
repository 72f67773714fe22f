from mcp.server.fastmcp import FastMCP

from .decode import box, svg
from .packed import PACK

mcp = FastMCP("icon-pack")


def _get(name: str) -> str:
    try:
        return svg(PACK[name])
    except KeyError:
        raise ValueError(f"no icon {name!r}") from None


@mcp.tool()
def list_icons() -> list[str]:
    """Names of the icons."""
    return sorted(PACK)


@mcp.tool()
def icon_data(name: str) -> str:
    """SVG text of an icon."""
    return _get(name)


@mcp.tool()
def icon_size(name: str) -> tuple[int, int]:
    """Width and height of an icon."""
    return box(_get(name))


def main() -> None:
    mcp.run()
