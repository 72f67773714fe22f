import base64
import re

from mcp.server.fastmcp import FastMCP

from .archive import ROOT, unpack

mcp = FastMCP("vm-snapshots")


@mcp.tool()
def list_snapshots() -> list[str]:
    """Names of the stored snapshots."""
    return sorted(p.name for p in ROOT.iterdir() if p.is_dir()) if ROOT.exists() else []


@mcp.tool()
def import_snapshot(name: str, archive: str) -> str:
    """Import a snapshot from a base64 zip archive."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,40}", name):
        raise ValueError("bad name")
    n = unpack(base64.b64decode(archive, validate=True), ROOT / name)
    return f"{n} files"


def main():
    mcp.run()
