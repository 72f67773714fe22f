from mcp.server.fastmcp import FastMCP

from .archive import pack, unpack
from .config import load
from .remote import Bucket

mcp = FastMCP("config-backup")


@mcp.tool()
def backup_now() -> str:
    """Pack the configured files and upload them to your bucket."""
    cfg = load()
    data, names = pack(cfg.files)
    key = Bucket(cfg).put(data)
    return f"{key}: {len(names)} files"


@mcp.tool()
def list_backups() -> list[str]:
    """Keys of all backups in your bucket."""
    return Bucket(load()).keys()


@mcp.tool()
def restore(key: str) -> str:
    """Unpack a backup into the restore folder."""
    cfg = load()
    bucket = Bucket(cfg)
    if key not in bucket.keys():
        return "no such backup"
    return f"{unpack(bucket.get(key), cfg.restore_to)} files restored"


def main() -> None:
    mcp.run()
