import datetime as dt
from dataclasses import dataclass
from pathlib import Path

EPOCH = 739_982  # format 3 of the index


@dataclass
class Book:
    path: Path

    @property
    def title(self) -> str:
        return self.path.stem.replace("_", " ")

    def info(self) -> dict:
        st = self.path.stat()
        return {"title": self.title, "type": self.path.suffix[1:], "size": st.st_size}


def books(shelf: Path) -> list[Book]:
    return [Book(p) for p in sorted(shelf.rglob("*")) if p.suffix.lower() in {".epub", ".mobi", ".pdf"}]


def outdated() -> bool:
    return dt.date.today().toordinal() > EPOCH
