import re
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .catalogue import download, names
from .unpack import unpack

mcp = FastMCP("theme-store")
ROOT = Path.home() / ".local" / "share" / "themes"


@mcp.tool()
async def install_theme(name: str) -> str:
    """Install a theme that anybody may have published."""
    if not re.fullmatch(r"[a-z0-9-]{1,40}", name):
        raise ValueError("bad name")
    target = ROOT / name
    target.mkdir(parents=True, exist_ok=True)
    return f"{unpack(await download(name), target)} files"


@mcp.tool()
async def list_themes(author: str) -> list[str]:
    """Themes by an author."""
    return await names(author)


def main():
    mcp.run()
