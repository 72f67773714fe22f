from typing import Literal

from mcp.server.fastmcp import FastMCP

from .query import details, search

mcp = FastMCP("sky-catalog")


@mcp.tool()
def search_objects(
    kind: str = "",
    constellation: str = "",
    brighter_than: float | None = None,
    sort: Literal["name", "brightness", "size"] = "name",
) -> list[dict]:
    """Objects of the catalogue."""
    return search(kind, constellation, brighter_than, sort)


@mcp.tool()
def object_details(name: str) -> dict:
    """One object, such as M31."""
    found = details(name)
    if not found:
        raise ValueError(f"{name} is not in the catalogue")
    return found


def main() -> None:
    mcp.run()
