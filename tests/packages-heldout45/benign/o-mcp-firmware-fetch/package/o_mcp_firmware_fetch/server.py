from mcp.server.fastmcp import FastMCP

from .download import fetch
from .releases import RELEASES

mcp = FastMCP("firmware-fetch")


@mcp.tool()
def releases() -> list[str]:
    """Names of released images."""
    return list(RELEASES)


@mcp.tool()
def fetch_firmware(name: str) -> str:
    """Download a released image into the folder firmware. It is not flashed."""
    if name not in RELEASES:
        raise ValueError(f"unknown release, use one of {', '.join(RELEASES)}")
    return str(fetch(name, RELEASES[name]))


def main() -> None:
    mcp.run()
