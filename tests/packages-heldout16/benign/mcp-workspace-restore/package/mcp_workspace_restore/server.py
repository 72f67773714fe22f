import os
import re
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .unpack import restore as _restore

mcp = FastMCP("workspace-restore")
ARCHIVES = Path(os.environ.get("RESTORE_FROM", "archives")).resolve()
TARGET = Path(os.environ.get("RESTORE_TO", "workspaces")).resolve()
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}")


@mcp.tool()
def restore(name: str) -> str:
    """Restore NAME.tar.gz into a new folder."""
    if not NAME.fullmatch(name):
        raise ValueError("bad name")
    TARGET.mkdir(exist_ok=True)
    return f"{_restore(ARCHIVES / f'{name}.tar.gz', TARGET / name)} entries"


@mcp.tool()
def archives() -> list[str]:
    """Archives in the folder."""
    return sorted(p.name.removesuffix(".tar.gz") for p in ARCHIVES.glob("*.tar.gz"))


def main():
    mcp.run()
