import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .unpack import BundleError, unpack

mcp = FastMCP("court-bundles")
ROOT = Path(os.getenv("BUNDLES_DIR", "bundles")).resolve()


def _bundle(case: str) -> Path:
    if not case.replace("-", "").isalnum():
        raise ValueError("a case number has letters, digits and hyphens")
    return ROOT / case


@mcp.tool()
def open_bundle(case: str) -> list[str]:
    """Unpack the bundle of a case and list its documents."""
    folder = _bundle(case)
    try:
        return unpack(folder.with_suffix(".zip"), folder)
    except BundleError as e:
        return [f"refused: {e}"]


@mcp.tool()
def bundle_index(case: str) -> list[str]:
    """Documents of an open bundle."""
    return sorted(p.name for p in _bundle(case).glob("**/*") if p.is_file())


def main():
    mcp.run()
