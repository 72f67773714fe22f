import os
import re
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .archive import extract_one, pack
from .crypt import seal, unseal
from .store import Store

mcp = FastMCP("backup-vault")
NAME = re.compile(r"^\d{8}T\d{6}Z\.bin$")


def _folder() -> Path:
    return Path(os.environ["BACKUP_FOLDER"]).expanduser().resolve(strict=True)


@mcp.tool()
def run_backup() -> str:
    """Pack, encrypt and upload the configured folder."""
    data, count = pack(_folder())
    name = Store().put(seal(data, os.environ["BACKUP_PASSPHRASE"]))
    return f"{name}: {count} files"


@mcp.tool()
def list_backups() -> list[str]:
    """Backups in the bucket, newest first."""
    return Store().names()


@mcp.tool()
def restore_file(backup: str, file: str) -> str:
    """Restore one file into the folder restored/ next to the original."""
    if not NAME.match(backup):
        raise ValueError("not the name of a backup")
    data = unseal(Store().get(backup), os.environ["BACKUP_PASSPHRASE"])
    size = extract_one(data, file, _folder() / "restored")
    return f"{size} bytes restored"


def main() -> None:
    mcp.run()
