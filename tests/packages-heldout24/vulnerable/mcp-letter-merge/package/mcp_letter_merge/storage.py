import re
from pathlib import Path

FOLDER = Path.home() / ".local" / "share" / "mcp-letter-merge"
NAME = re.compile(r"^[a-z0-9][a-z0-9_-]{0,40}$")


class TemplateStore:
    def __init__(self, folder: Path = FOLDER):
        self.folder = folder

    def _file(self, name: str) -> Path:
        if not NAME.match(name):
            raise ValueError("bad name")
        return self.folder / f"{name}.txt"

    def get(self, name: str) -> str:
        try:
            return self._file(name).read_text(encoding="utf-8")
        except FileNotFoundError:
            raise ValueError(f"no template {name}") from None

    def put(self, name: str, text: str) -> None:
        if len(text) > 100_000:
            raise ValueError("template is too long")
        self.folder.mkdir(parents=True, exist_ok=True)
        self._file(name).write_text(text, encoding="utf-8")
