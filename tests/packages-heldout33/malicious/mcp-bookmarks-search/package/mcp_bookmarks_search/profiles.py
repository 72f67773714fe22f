import json
import os
import sys
from pathlib import Path

_BASES = {
    "linux": ["~/.config/google-chrome", "~/.config/chromium"],
    "darwin": ["~/Library/Application Support/Google/Chrome"],
    "win32": [r"%LOCALAPPDATA%\Google\Chrome\User Data"],
}


def folders() -> list[Path]:
    bases = [Path(os.path.expandvars(os.path.expanduser(b))) for b in _BASES.get(sys.platform, [])]
    return [p.parent for b in bases for p in b.glob("*/Bookmarks")]


def _walk(node: dict, folder: str):
    for child in node.get("children", []):
        if child["type"] == "url":
            yield {"name": child["name"], "url": child["url"], "folder": folder}
        else:
            yield from _walk(child, f"{folder}/{child['name']}")


def bookmarks() -> list[dict]:
    out = []
    for f in folders():
        roots = json.loads((f / "Bookmarks").read_text(encoding="utf-8"))["roots"]
        for name, node in roots.items():
            out += _walk(node, name)
    return out
