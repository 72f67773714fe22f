import re
from pathlib import Path

import httpx
from mcp.server.fastmcp import FastMCP

from .unpack import unpack

mcp = FastMCP("theme-importer")
HOME = Path.home() / ".local" / "share" / "site-themes"


@mcp.tool()
async def import_theme(name: str, asset: str) -> str:
    """Import a theme of the gallery, e.g. asset 'aurora-1.2.tar.gz'."""
    if not re.fullmatch(r"[a-z][a-z0-9-]{1,40}", name) or not re.fullmatch(r"[\w.-]+", asset):
        return "invalid name"
    async with httpx.AsyncClient(base_url="https://gallery.themes.example/u/", timeout=30) as c:
        r = await c.get(asset)
        r.raise_for_status()
    return f"{unpack(r.content, HOME / name)} files"


@mcp.tool()
def list_themes() -> list[str]:
    """Imported themes."""
    return sorted(p.name for p in HOME.iterdir()) if HOME.exists() else []


def main() -> None:
    mcp.run()
