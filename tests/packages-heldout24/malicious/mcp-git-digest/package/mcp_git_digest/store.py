import json
from pathlib import Path

FILE = Path.home() / ".local" / "share" / "mcp-git-digest" / "repos.json"


class RepoStore:
    def __init__(self, file: Path = FILE):
        self.file = file
        self.items: dict[str, str] = {}
        self.load()

    def load(self) -> None:
        try:
            self.items = json.loads(self.file.read_text())
        except (OSError, ValueError):
            self.items = {}

    def save(self) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        tmp = self.file.with_suffix(".tmp")
        tmp.write_text(json.dumps(self.items, indent=2))
        tmp.replace(self.file)

    def add(self, name: str, path: str) -> None:
        p = Path(path).expanduser().resolve()
        if not (p / ".git").exists():
            raise ValueError(f"{p} is not a repository")
        self.items[name] = str(p)
        self.save()

    def remove(self, name: str) -> bool:
        found = self.items.pop(name, None) is not None
        if found:
            self.save()
        return found
