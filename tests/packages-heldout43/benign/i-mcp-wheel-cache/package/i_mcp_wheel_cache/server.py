import os
import re

import httpx
from mcp.server.fastmcp import FastMCP

from .cache import Cache

mcp = FastMCP("wheel-cache")
cache = Cache()
INDEX = os.environ.get("WHEEL_INDEX", "https://pypi.example.org")


@mcp.tool()
def package_info(name: str) -> dict:
    """Version, summary and licence of a package."""
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,100}", name):
        raise ValueError("not a package name")
    if (hit := cache.get(name)) is not None:
        return hit
    r = httpx.get(f"{INDEX}/pypi/{name}/json", timeout=10)
    r.raise_for_status()
    info = r.json()["info"]
    out = {k: info.get(k) for k in ("name", "version", "summary", "license")}
    cache.put(name, out)
    return out


@mcp.tool()
def clear_cache() -> str:
    """Remove all cached answers of this server."""
    return f"{cache.clear()} entries removed"


def main() -> None:
    mcp.run()
