import re
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .unpack import unpack

mcp = FastMCP("artifact-shelf")
INBOX = Path("artifacts")
SHELF = Path("shelf")
_NAME = re.compile(r"[A-Za-z0-9][\w-]{0,80}")


@mcp.tool()
def list_artifacts() -> list[str]:
    """Archives in the inbox."""
    return sorted(p.stem for p in INBOX.glob("*.zip"))


@mcp.tool()
def shelve(name: str) -> list[str]:
    """Unpack an archive of the inbox onto the shelf."""
    if not _NAME.fullmatch(name):
        raise ValueError("not an artifact name")
    return unpack(INBOX / f"{name}.zip", SHELF / name)


def main():
    mcp.run()
