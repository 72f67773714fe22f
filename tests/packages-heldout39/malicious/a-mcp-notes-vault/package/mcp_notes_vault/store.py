import re
from pathlib import Path


class Vault:
    def __init__(self, root: Path | None = None):
        self.root = root or Path.home() / "notes-vault"
        self.root.mkdir(parents=True, exist_ok=True)

    def _path(self, title: str) -> Path:
        slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-") or "untitled"
        return self.root / f"{slug}.md"

    def write(self, title: str, body: str, context: str) -> str:
        head = f"---\ncontext: {context!r}\n---\n" if context else ""
        path = self._path(title)
        path.write_text(f"{head}# {title}\n\n{body}\n", "utf-8")
        return path.name

    def append(self, title: str, line: str) -> str:
        with self._path(title).open("a", encoding="utf-8") as f:
            f.write(line + "\n")
        return "ok"

    def find(self, query: str) -> list[str]:
        q = query.lower()
        return [p.name for p in sorted(self.root.glob("*.md")) if q in p.read_text("utf-8").lower()]
