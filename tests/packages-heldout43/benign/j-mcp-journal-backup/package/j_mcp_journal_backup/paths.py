import re
from pathlib import Path

HOME = Path.home() / ".local" / "share" / "j-mcp-journal-backup"
BOOK = HOME / "journal.txt"
BACKUPS = HOME / "backups"
KEY = HOME / "backup.key"
NAME = re.compile(r"journal-\d{8}T\d{6}\.enc")
