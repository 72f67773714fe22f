from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date


@dataclass
class Item:
    number: int
    what: str
    where: str
    found: str
    claimed_by: str | None = None


_items: list[Item] = []


def found(what: str, where: str) -> Item:
    item = Item(len(_items) + 1, what, where, date.today().isoformat())
    _items.append(item)
    return item


def search(words: str) -> list[dict]:
    keys = words.lower().split()
    return [asdict(i) for i in _items if i.claimed_by is None and all(k in f"{i.what} {i.where}".lower() for k in keys)]


def claim(number: int, name: str) -> Item:
    item = next((i for i in _items if i.number == number and i.claimed_by is None), None)
    if item is None:
        raise ValueError("not here, or already claimed")
    item.claimed_by = name
    return item
