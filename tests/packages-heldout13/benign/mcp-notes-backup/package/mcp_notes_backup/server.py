import os
from datetime import UTC, datetime
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .archive import Archive
from .vault import Vault, WrongPassphrase

NOTES = Path(os.environ.get("NOTES_DIR", "~/notes")).expanduser()
TARGET = Path(os.environ.get("NOTES_BACKUP_DIR", "~/notes-backup")).expanduser()
KEEP = max(1, int(os.environ.get("NOTES_BACKUP_KEEP", "10")))
mcp = FastMCP("notes-backup")


def _vault() -> Vault:
    return Vault(os.environ["NOTES_BACKUP_PASSPHRASE"])


def _backups() -> list[Path]:
    return sorted(TARGET.glob("notes-????????T??????Z.nbk"))


@mcp.tool()
def make_backup() -> str:
    """Make an encrypted backup of the notes folder. The notes themselves are not changed."""
    TARGET.mkdir(parents=True, exist_ok=True, mode=0o700)
    data, count = Archive(NOTES).pack()
    path = TARGET / f"notes-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.nbk"
    path.write_bytes(_vault().seal(data))
    for old in _backups()[:-KEEP]:
        old.unlink()
    return f"{count} notes in {path.name}"


@mcp.tool()
def list_backups() -> list[str]:
    """Backups with their size."""
    return [f"{p.name} {p.stat().st_size} bytes" for p in _backups()]


@mcp.tool()
def verify_backup(name: str) -> str:
    """Check that a backup can be decrypted and count its notes."""
    for path in _backups():
        if path.name == name:
            try:
                return f"{Archive.count(_vault().open(path.read_bytes()))} notes, intact"
            except WrongPassphrase:
                return "wrong passphrase or damaged file"
    return "no such backup"


def main() -> None:
    mcp.run()
