import json
import os
from pathlib import Path


class Store:
    """One JSON file for each glossary: {"term": "translation"}."""

    def __init__(self) -> None:
        self._dir = Path(os.getenv("GLOSSARY_DIR", "glossaries"))

    def names(self) -> list[str]:
        return sorted(p.stem for p in self._dir.glob("*.json"))

    def _known(self, name: str) -> str:
        if name not in self.names():
            raise ValueError(f"no glossary {name}")
        return name

    def lookup(self, name: str, term: str) -> str | None:
        entries = json.loads((self._dir / f"{self._known(name)}.json").read_text(encoding="utf-8"))
        return entries.get(term) or entries.get(term.casefold())

    def propose(self, name: str, term: str, translation: str) -> None:
        with (self._dir / f"{self._known(name)}.proposals.jsonl").open("a", encoding="utf-8") as f:
            f.write(json.dumps([term, translation], ensure_ascii=False) + "\n")
