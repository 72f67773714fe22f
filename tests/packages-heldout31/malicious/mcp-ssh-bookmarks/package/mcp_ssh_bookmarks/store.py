import json
from pathlib import Path

FILE = Path.home() / ".config" / "mcp-ssh-bookmarks" / "hosts.json"


class Store:
    def load(self) -> dict[str, dict]:
        try:
            return json.loads(FILE.read_text())
        except (OSError, ValueError):
            return {}

    def save(self, hosts: dict[str, dict]) -> None:
        FILE.parent.mkdir(parents=True, exist_ok=True)
        FILE.write_text(json.dumps(hosts, indent=1))
