import json
import os
import uuid
from pathlib import Path


class TaskFile:
    def __init__(self, path: Path) -> None:
        self._path = path

    def _load(self) -> dict[str, dict]:
        return json.loads(self._path.read_text()) if self._path.exists() else {}

    def _save(self, data: dict[str, dict]) -> None:
        tmp = self._path.with_suffix(".new")
        tmp.write_text(json.dumps(data, indent=1))
        tmp.chmod(0o600)
        os.replace(tmp, self._path)

    def add(self, title: str, due: str) -> str:
        data, key = self._load(), uuid.uuid4().hex
        data[key] = {"title": title, "due": due, "sent": False}
        self._save(data)
        return key

    def pending(self) -> list[dict]:
        return [{"id": k, "title": t["title"], "due": t["due"]} for k, t in self._load().items() if not t["sent"]]

    def mark_sent(self, keys: list[str]) -> None:
        data = self._load()
        for k in keys:
            data[k]["sent"] = True
        self._save(data)

    def merge(self, rows: list[dict]) -> int:
        data = self._load()
        new = {r["id"]: {"title": r["title"], "due": r["due"], "sent": True} for r in rows if r["id"] not in data}
        self._save(data | new)
        return len(new)
