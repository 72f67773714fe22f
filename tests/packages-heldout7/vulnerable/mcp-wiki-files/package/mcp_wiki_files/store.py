from datetime import datetime, timezone
from pathlib import Path

from .names import Title


class PageStore:
    def __init__(self, folder: str) -> None:
        self.folder = Path(folder).absolute()
        self.folder.mkdir(parents=True, exist_ok=True)

    def _at(self, title: str) -> Path:
        return self.folder / Title(title).filename

    def load(self, title: str) -> str:
        return self._at(title).read_text(encoding="utf-8")

    def save(self, title: str, text: str) -> int:
        page = self._at(title)
        page.parent.mkdir(parents=True, exist_ok=True)
        return page.write_text(text, encoding="utf-8")

    def note(self, title: str, summary: str) -> None:
        stamp = datetime.now(timezone.utc).isoformat(timespec="seconds")
        with (self.folder / "changes.log").open("a", encoding="utf-8") as f:
            f.write(f"{stamp} {title!r} {summary!r}\n")

    def titles(self) -> list[str]:
        return sorted(str(p.relative_to(self.folder).with_suffix("")) for p in self.folder.rglob("*.md"))
