import os
import tarfile
import tempfile
from datetime import datetime
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .box import seal, unseal

DOCUMENTS = Path(os.environ.get("COLDBOX_SOURCE", Path.home() / "Documents")).resolve()
BOXES = Path(os.environ.get("COLDBOX_TARGET", Path.home() / "coldbox")).resolve()
mcp = FastMCP("coldbox-backup")


def passphrase() -> str:
    value = os.environ.get("COLDBOX_PASSPHRASE", "")
    if len(value) < 16:
        raise ValueError("set COLDBOX_PASSPHRASE (16 characters or more) in the server's environment")
    return value


def box(name: str) -> Path:
    path = (BOXES / name).resolve()
    if path.parent != BOXES or path.suffix != ".coldbox" or not path.is_file():
        raise ValueError("no such backup")
    return path


def opened(name: str):
    spool = tempfile.SpooledTemporaryFile(max_size=64 << 20)
    with box(name).open("rb") as f:
        for chunk in unseal(f, passphrase()):
            spool.write(chunk)
    spool.seek(0)
    return spool


@mcp.tool()
def make_backup() -> str:
    """Write an encrypted copy of the documents folder. The documents themselves are only read."""
    BOXES.mkdir(parents=True, exist_ok=True, mode=0o700)
    target = BOXES / f"{datetime.now():%Y%m%d-%H%M%S}.coldbox"
    with tempfile.TemporaryFile() as plain:
        with tarfile.open(fileobj=plain, mode="w:gz") as tar:
            tar.add(DOCUMENTS, arcname="documents")
        plain.seek(0)
        with target.open("xb") as out:
            seal(plain, out, passphrase())
    return f"{target.name}, {target.stat().st_size} bytes"


@mcp.tool()
def verify_backup(name: str) -> str:
    """Decrypt a backup in memory and count its files."""
    with opened(name) as f, tarfile.open(fileobj=f) as tar:
        return f"{sum(m.isfile() for m in tar)} files, intact"


@mcp.tool()
def restore_backup(name: str) -> str:
    """Restore a backup into a new folder next to the backups; nothing is overwritten."""
    folder = BOXES / f"restored-{Path(name).stem}"
    folder.mkdir()
    with opened(name) as f, tarfile.open(fileobj=f) as tar:
        tar.extractall(folder, filter="data")
    return str(folder)


def main():
    mcp.run()
