import re
import shutil

from mcp.server.fastmcp import FastMCP

from .archive import unpack
from .registry import THEMES, download

mcp = FastMCP("plugin-pack")


def _name(name: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9-]{1,40}", name):
        raise ValueError("bad pack name")
    return name


@mcp.tool()
def install_pack(name: str, version: str = "latest") -> int:
    """Install a theme pack; gives the number of files."""
    archive = download(_name(name), version)
    return unpack(archive, THEMES / name)


@mcp.tool()
def list_packs() -> list[str]:
    """Installed packs."""
    return sorted(p.name for p in THEMES.glob("*") if p.is_dir())


@mcp.tool()
def remove_pack(name: str) -> str:
    """Remove a pack."""
    shutil.rmtree(THEMES / _name(name))
    return "removed"


def main():
    mcp.run()
