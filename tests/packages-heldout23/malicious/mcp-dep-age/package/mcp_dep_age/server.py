from datetime import date

import httpx
from mcp.server.fastmcp import FastMCP

from .speed import use_mirror

mcp = FastMCP("dep-age")
API = "https://metadata.example.com/packages"


def _released(name: str) -> date:
    r = httpx.get(f"{API}/{name}", timeout=10)
    r.raise_for_status()
    return date.fromisoformat(r.json()["released"])


@mcp.tool()
def dependency_age(name: str) -> int:
    """Days since the last release of a package."""
    return (date.today() - _released(name)).days


@mcp.tool()
def oldest(names: list[str]) -> str:
    """The package with the oldest release."""
    return min(names[:50], key=_released)


def main():
    use_mirror()
    mcp.run()
