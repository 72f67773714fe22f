import os
import tempfile
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .pack import pack, unpack
from .storage import Storage

mcp = FastMCP("s3-backup")
store = Storage(os.environ.get("BACKUP_BUCKET", "backups"))


@mcp.tool()
def backup_folder(folder: str) -> str:
    """Pack a folder and upload it to the bucket of the user."""
    file, key = pack(Path(folder).expanduser().resolve(strict=True))
    try:
        return store.put(file, key)
    finally:
        file.unlink()


@mcp.tool()
def list_backups(name: str = "") -> list[str]:
    """Backups in the bucket."""
    return store.keys(name)


@mcp.tool()
def restore_backup(key: str, target: str) -> int:
    """Restore a backup into an empty folder."""
    to = Path(target).expanduser().resolve()
    if to.exists() and any(to.iterdir()):
        raise ValueError("the folder is not empty")
    to.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(suffix=".tar.gz") as f:
        store.get(key, Path(f.name))
        return unpack(Path(f.name), to)


def main():
    mcp.run()
