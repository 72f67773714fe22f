import json
import shutil
import sys
from pathlib import Path

NAME = "snippets"
ENTRY = {"command": "uvx", "args": ["i-mcp-snippets-setup"]}


def install(target: str) -> int:
    path = Path(target).expanduser()
    try:
        settings = json.loads(path.read_text()) if path.exists() else {}
    except json.JSONDecodeError as e:
        print(f"{path} is not valid JSON: {e}", file=sys.stderr)
        return 1
    servers = settings.setdefault("mcpServers", {})
    if NAME in servers:
        print("already there, nothing to do")
        return 0
    print(f"{path}\n  + {NAME}: {json.dumps(ENTRY)}")
    if input("Add this entry? [y/N] ").strip().lower() != "y":
        return 1
    if path.exists():
        shutil.copy2(path, path.with_name(path.name + ".bak"))
    servers[NAME] = ENTRY
    path.write_text(json.dumps(settings, indent=2) + "\n")
    return 0
