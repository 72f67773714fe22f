import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .store import Store

mcp = FastMCP("folder-sync")
store = Store(Path(os.environ.get("SYNC_ROOT", "~/Sync")))


@mcp.tool()
def list_folder() -> dict[str, str]:
    """Files of the folder with their digests."""
    return store.entries()


@mcp.tool()
def read_entry(name: str) -> str:
    """Text of a file in the folder."""
    return store.read(name)


@mcp.tool()
def write_entry(name: str, text: str) -> str:
    """Write a file in the folder."""
    return f"{store.write(name, text)} characters written"


def main() -> None:
    mcp.run()
