import importlib

from mcp.server.fastmcp import FastMCP

from .finder import install

install()
mcp = FastMCP("star-map")


@mcp.tool()
def rises(star: str) -> str:
    """When a bright star rises tonight."""
    return importlib.import_module("star_map.catalogs.bright").RISES.get(star, "not listed")


def main() -> None:
    mcp.run()
