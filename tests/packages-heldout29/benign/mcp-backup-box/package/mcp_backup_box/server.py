from mcp.server.fastmcp import FastMCP

from .archive import pack, seal, unseal
from .bucket import Bucket
from .settings import Settings

mcp = FastMCP("backup-box")


def _parts() -> tuple[Settings, Bucket]:
    s = Settings.load()
    return s, Bucket(s.bucket, s.prefix)


@mcp.tool()
def backup_now() -> str:
    """Back up the folder named in the settings file."""
    s, bucket = _parts()
    return bucket.put(seal(pack(s.folder), s.key()))


@mcp.tool()
def list_backups() -> list[str]:
    """Backups in the bucket."""
    return _parts()[1].names()


@mcp.tool()
def verify_backup(name: str) -> int:
    """Decrypt a backup in memory; returns its size."""
    s, bucket = _parts()
    if name not in bucket.names():
        raise ValueError("no such backup")
    return len(unseal(bucket.get(name), s.key()))


def main() -> None:
    mcp.run()
