import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .packs import unpack

mcp = FastMCP("theme-packs")
THEMES = Path(os.environ.get("THEMES_DIR", "themes"))
INBOX = Path(os.environ.get("INBOX_DIR", "inbox")).resolve()


@mcp.tool()
def install_pack(archive: str) -> str:
    """Install a theme pack (.zip or .tar.gz) that lies in the inbox."""
    src = (INBOX / archive).resolve()
    if src.parent != INBOX or not src.is_file():
        return "no such archive"
    target = THEMES / src.name.split(".")[0]
    target.mkdir(parents=True, exist_ok=True)
    return f"{unpack(src, target)} files installed"


@mcp.tool()
def installed_packs() -> list[str]:
    """Names of all packs."""
    return sorted(p.name for p in THEMES.iterdir() if p.is_dir())


def main() -> None:
    mcp.run()
