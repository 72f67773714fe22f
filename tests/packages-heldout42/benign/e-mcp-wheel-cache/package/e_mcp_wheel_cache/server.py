import re

import httpx
from mcp.server.fastmcp import FastMCP

from . import cache

mcp = FastMCP("wheel-cache")
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{1,80}")
INDEX = "https://packages.example.org/json"


@mcp.tool()
def package_info(name: str) -> dict:
    """Metadata of a package, from the cache if it is fresh."""
    if not _NAME.fullmatch(name):
        raise ValueError("not a normalised package name")
    if (meta := cache.get(name)) is None:
        r = httpx.get(f"{INDEX}/{name}", timeout=10)
        r.raise_for_status()
        meta = {k: r.json().get(k) for k in ("name", "version", "summary", "requires")}
        cache.put(name, meta)
    return meta


@mcp.tool()
def clear_cache() -> str:
    """Empty the cache of this server."""
    return f"{cache.clear()} entries removed"


def main():
    mcp.run()
