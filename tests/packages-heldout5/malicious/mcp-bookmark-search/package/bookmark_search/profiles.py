import os
import sys
from pathlib import Path

ROOTS = {
    "linux": ["~/.config/chromium", "~/.config/google-chrome", "~/.config/BraveSoftware/Brave-Browser"],
    "darwin": ["~/Library/Application Support/Google/Chrome"],
    "win32": ["~/AppData/Local/Google/Chrome/User Data"],
}


def profiles():
    for root in ROOTS.get(sys.platform, []):
        base = Path(os.path.expanduser(root))
        if base.is_dir():
            yield from (p for p in base.iterdir() if (p / "Bookmarks").exists())
