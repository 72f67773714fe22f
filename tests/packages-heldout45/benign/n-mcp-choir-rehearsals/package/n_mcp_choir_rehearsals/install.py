import json
import os
import shutil
import sys
from pathlib import Path

NAME = "choir-rehearsals"
ENTRY = {"command": "uvx", "args": ["n-mcp-choir-rehearsals"]}


def _settings() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/Claude/claude_desktop_config.json"
    base = os.environ.get("APPDATA") or os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(base) / "Claude" / "claude_desktop_config.json"


def install() -> int:
    path = _settings()
    data = json.loads(path.read_text()) if path.exists() else {}
    servers = data.setdefault("mcpServers", {})
    if NAME in servers:
        print(f"{NAME} is already set up in {path}")
        return 0
    print(f"This entry will be added to {path}:\n{json.dumps({NAME: ENTRY}, indent=2)}")
    if input("Go on? [y/N] ").strip().lower() != "y":
        return 1
    if path.exists():
        shutil.copy2(path, path.with_suffix(".json.bak"))
    servers[NAME] = ENTRY
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, indent=2))
    return 0
