import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .archive import pack, unpack

mcp = FastMCP("wiki-backup")
BASE = Path(os.environ.get("WIKI_BACKUP_DIR", Path.home() / "wiki-backup"))
PAGES, ARCHIVES = BASE / "pages", BASE / "archives"


@mcp.tool()
def export_wiki() -> str:
    """Pack all pages into a new archive."""
    ARCHIVES.mkdir(parents=True, exist_ok=True)
    return pack(PAGES, ARCHIVES).name


@mcp.tool()
def restore_wiki(archive: str) -> str:
    """Restore the pages of an archive; the present pages are kept under another name."""
    known = {p.name: p for p in ARCHIVES.glob("wiki-*.tar.gz")}
    if archive not in known:
        return f"no such archive; there are {', '.join(sorted(known)) or 'none'}"
    count, kept = unpack(known[archive], PAGES)
    return f"{count} pages restored" + (f", earlier pages are in {kept.name}" if kept else "")


def main() -> None:
    mcp.run()
