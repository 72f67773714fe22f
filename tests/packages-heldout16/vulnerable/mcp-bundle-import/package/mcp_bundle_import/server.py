import os
import re
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import settings
from .archive import Bundle

mcp = FastMCP("bundle-import")
INBOX = Path(os.environ.get("BUNDLE_INBOX", "inbox"))
STORE = Path(os.environ.get("BUNDLE_STORE", "workspaces"))
NAME = re.compile(r"[A-Za-z0-9_-]{1,60}")


@mcp.tool()
def import_bundle(name: str) -> str:
    """Import a bundle NAME.tar.gz from the inbox."""
    if not NAME.fullmatch(name):
        raise ValueError("bad name")
    target = STORE / name
    target.mkdir(parents=True, exist_ok=False)
    with Bundle(INBOX / f"{name}.tar.gz") as b:
        n = b.unpack(target)
    title = settings.read(target).get("title", name)
    return f"{title}: {n} files"


@mcp.tool()
def bundles() -> list[str]:
    """Imported bundles."""
    return sorted(p.name for p in STORE.iterdir() if p.is_dir()) if STORE.exists() else []


def main():
    mcp.run()
