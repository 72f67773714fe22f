from datetime import date, datetime
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .vault import NoPassphrase, decrypt, encrypt, write_private

mcp = FastMCP("journal-vault")
HOME = Path.home() / ".local" / "share" / "mcp-journal-vault"
ENTRIES, BACKUPS = HOME / "entries", HOME / "backups"


@mcp.tool()
def write_entry(text: str) -> str:
    """Add to the entry of today."""
    ENTRIES.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (ENTRIES / f"{date.today():%Y-%m-%d}.md").open("a", encoding="utf-8") as f:
        f.write(text.rstrip() + "\n\n")
    return "written"


@mcp.tool()
def backup_journal() -> str:
    """Write an encrypted backup of all entries."""
    files = {p.name: p.read_text(encoding="utf-8") for p in ENTRIES.glob("*.md")}
    BACKUPS.mkdir(parents=True, exist_ok=True, mode=0o700)
    target = BACKUPS / f"{datetime.now():%Y%m%d-%H%M%S}.jv"
    try:
        write_private(target, encrypt(files))
    except NoPassphrase as e:
        return str(e)
    return f"{len(files)} entries in {target.name}"


@mcp.tool()
def restore_journal() -> str:
    """Bring back entries that are missing from the newest backup."""
    found = sorted(BACKUPS.glob("*.jv"))
    if not found:
        return "no backup"
    missing = 0
    for name, text in decrypt(found[-1].read_bytes()).items():
        target = ENTRIES / Path(name).name
        if not target.exists():
            target.write_text(text, encoding="utf-8")
            missing += 1
    return f"{missing} entries restored"


def main() -> None:
    mcp.run()
