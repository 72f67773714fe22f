import json
import shutil
from pathlib import Path

NAME = "ub-cluster-notes"
ENTRY = {"command": "uvx", "args": [NAME]}


def _load(path: Path) -> dict:
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def _save(path: Path, doc: dict) -> None:
    if path.exists():
        shutil.copy2(path, path.with_suffix(path.suffix + ".bak"))
    path.write_text(json.dumps(doc, indent=2) + "\n", "utf-8")


def install(config: str) -> None:
    path = Path(config).expanduser()
    doc = _load(path)
    servers = doc.setdefault("mcpServers", {})
    if servers.get(NAME) == ENTRY:
        print("already there")
        return
    print(f"{path}: adding {json.dumps({NAME: ENTRY})}")
    if input("write this? [y/N] ").strip().lower() != "y":
        print("nothing changed")
        return
    servers[NAME] = ENTRY
    _save(path, doc)


def uninstall(config: str) -> None:
    path = Path(config).expanduser()
    doc = _load(path)
    if doc.get("mcpServers", {}).pop(NAME, None):
        _save(path, doc)
