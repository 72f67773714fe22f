from pathlib import Path

ROOT = Path.home() / ".local" / "share" / "mcp-journal-vault"
BACKUPS = ROOT / "backups"
BACKUPS.mkdir(parents=True, exist_ok=True)
JOURNAL = ROOT / "journal.md"
