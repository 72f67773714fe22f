from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from .archive import Archive

BASE = Path.home() / "Songbooks"


class Song(NamedTuple):
    title: str
    text: str


class Library:
    def add(self, name: str, data: bytes) -> int:
        target = BASE / name
        target.mkdir(parents=True, exist_ok=True)
        with Archive(data) as a:
            return sum(a.place(member, target) for member in a.songs())

    def songs(self, book: str) -> Iterator[Song]:
        for f in sorted((BASE / Path(book).name).rglob("*.cho")):
            text = f.read_text(errors="replace")
            title = next((x[8:-1] for x in text.splitlines() if x.startswith("{title: ")), f.stem)
            yield Song(title, text)
