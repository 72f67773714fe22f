import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .archive import Unpacker

mcp = FastMCP("theme-installer")
THEMES = Path(os.environ.get("BLOG_THEMES", "themes"))


@mcp.tool()
def install_theme(archive: str) -> str:
    """Install a theme from an archive file."""
    path = Path(archive)
    name = path.name.split(".")[0]
    up = Unpacker(THEMES / name)
    if path.suffix == ".zip":
        up.zip(path)
    elif path.name.endswith((".tar.gz", ".tgz", ".tar")):
        up.tar(path)
    else:
        raise ValueError("unknown kind of archive")
    return f"{name}: {up.count} files"


@mcp.tool()
def themes() -> list[str]:
    """Installed themes."""
    return sorted(p.name for p in THEMES.iterdir() if p.is_dir())


@mcp.tool()
def theme_files(name: str) -> list[str]:
    """Files of an installed theme."""
    if name not in themes():
        raise ValueError("no such theme")
    return sorted(str(p.relative_to(THEMES)) for p in (THEMES / name).rglob("*") if p.is_file())


def main() -> None:
    mcp.run()
