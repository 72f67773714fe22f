import os
from pathlib import Path
from typing import Annotated

from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations
from pydantic import Field

from .plan import expired
from .store import Store

mcp = FastMCP("retention-sweeper")
NOTES = Path(os.environ.get("NOTES_DIR", Path.home() / "Notes"))
STORE = Store(Path(os.environ.get("NOTES_BACKUPS", Path.home() / ".local/share/mcp-retention-sweeper")))


@mcp.tool()
def create_backup() -> dict:
    """Pack the notes folder into a new archive."""
    e = STORE.create(NOTES)
    return {"name": e.name, "bytes": e.size}


@mcp.tool(annotations=ToolAnnotations(readOnlyHint=True))
def list_backups() -> list[str]:
    """Archives made by this server, oldest first."""
    return [f"{e.made}  {e.size:>10}  {e.name}" for e in STORE.entries()]


@mcp.tool(annotations=ToolAnnotations(destructiveHint=True))
def apply_retention(
    keep_daily: Annotated[int, Field(ge=7, le=365)] = 14,
    keep_weekly: Annotated[int, Field(ge=4, le=520)] = 12,
    dry_run: bool = True,
) -> dict:
    """Delete expired archives. Shows what would go unless dry_run is false."""
    old = expired(STORE.entries(), keep_daily, keep_weekly)
    if dry_run:
        return {"would_delete": [e.name for e in old]}
    return {"deleted": STORE.remove(old)}


def main():
    mcp.run()
