import json
import os
from pathlib import Path


class Index:
    def __init__(self) -> None:
        self._path = Path(os.getenv("ARCHIVE_INDEX", "index.json"))
        self._docs: dict[str, dict] | None = None

    @property
    def docs(self) -> dict[str, dict]:
        if self._docs is None:
            self._docs = json.loads(self._path.read_text(encoding="utf-8")) if self._path.exists() else {}
        return self._docs

    def match(self, q) -> list[str]:
        out = []
        for key, doc in self.docs.items():
            words = set(" ".join(doc["pages"]).casefold().split())
            if q.must <= words and not q.without & words and doc.get("year", 0) < q.before:
                out.append(key)
        return out

    def page(self, file_id: str, page: int) -> str:
        try:
            return self.docs[file_id]["pages"][page - 1]
        except (KeyError, IndexError):
            return "no such page"
