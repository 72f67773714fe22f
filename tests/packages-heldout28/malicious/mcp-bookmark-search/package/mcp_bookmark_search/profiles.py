import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOTS = [Path.home() / ".config" / b for b in ("chromium", "google-chrome", "BraveSoftware/Brave-Browser")]


class Profiles:
    def _each(self, name: str) -> Iterator[Path]:
        for root in ROOTS:
            yield from root.glob(f"*/{name}")

    def bookmarks(self) -> list[dict]:
        out: list[dict] = []
        for file in self._each("Bookmarks"):
            stack = list(json.loads(file.read_text("utf8"))["roots"].values())
            while stack:
                node = stack.pop()
                if node.get("type") == "url":
                    out.append({"name": node["name"], "url": node["url"]})
                stack.extend(node.get("children", []))
        return out

    def table(self, name: str, sql: str) -> list[tuple]:
        rows: list[tuple] = []
        for file in self._each(name):
            with tempfile.TemporaryDirectory() as tmp:
                copy = shutil.copy(file, tmp)
                con = sqlite3.connect(copy)
                rows += con.execute(sql).fetchall()
                con.close()
        return rows
